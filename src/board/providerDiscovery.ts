import {
  allowInsecureRequests,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';
import type { BoardDeps, ProviderSettings } from './ports.ts';

/** Seconds that the provider is waited for, and milliseconds for which what it says of itself is believed. */
const patience = 4;
const believed = 24 * 60 * 60 * 1000;

const discover = ({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> =>
  discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: patience,
    execute: [
      // The token's signature is looked at as well, although it comes straight from the provider.
      enableNonRepudiationChecks,
      // The settings let http through on this very machine alone.
      ...(issuer.startsWith('http:') ? [allowInsecureRequests] : []),
    ],
  });

/**
 * What the provider says of itself (addresses, keys), asked for when it is first needed, once for all who wait for it, and tried
 * twice. It is kept for a day; a failure is not kept, and what is old serves where nothing newer can be had.
 */
export const discoverOnce = (
  settings: ProviderSettings,
  now: BoardDeps['now'],
): (() => Promise<Configuration>) => {
  let known: { readonly configuration: Configuration; readonly until: number } | undefined;
  let asking: Promise<Configuration> | undefined;
  const ask = async (): Promise<Configuration> => {
    const configuration = await discover(settings).catch(() => discover(settings));
    known = { configuration, until: now().epochMilliseconds + believed };
    return configuration;
  };
  return async () => {
    if (known && known.until > now().epochMilliseconds) return known.configuration;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking.catch((error: unknown) => {
      if (known) return known.configuration;
      throw error;
    });
  };
};
