import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type Configuration,
} from 'openid-client';
import type { Attempt } from './attempts.ts';
import type { BoardDeps, ProviderSettings } from './ports.ts';
import { discoverOnce } from './providerDiscovery.ts';
import { troubleOf, type Trouble } from './providerTrouble.ts';

export type Told<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble; readonly code: string };

/** How the provider asks: without showing anything, or which account it is. Otherwise as it likes. */
export type Manner = 'none' | 'select_account' | undefined;

/** The company's own sign-in, by OpenID Connect: authorization code flow with PKCE, state and nonce. */
export interface Provider {
  readonly settings: ProviderSettings;
  /** Where the browser goes to sign in. */
  address(attempt: Attempt, manner: Manner): Promise<Told<string>>;
  /** The claims about who came back, by the query of the address that they came back to. */
  claims(query: URLSearchParams, attempt: Attempt): Promise<Told<unknown>>;
  /** Where the browser goes to sign out there too; nothing when there is no such place, or no answer. */
  leave(): Promise<string | undefined>;
}

/** The addresses that the provider sends the browser back to; it knows them beforehand. */
const comeBack = '/board/sign-in/callback';
const left = '/board/sign-in/left';

type Known = () => Promise<Configuration>;

/** The only one who speaks with the identity provider, and only when somebody signs in or out: it may be down at the start. */
export const createProvider = (
  settings: ProviderSettings,
  { publicUrl, now }: Pick<BoardDeps, 'publicUrl' | 'now'>,
): Provider => {
  const known = discoverOnce(settings, now);
  return {
    settings,
    address: (attempt, manner) =>
      told(async () => address(await known(), { attempt, manner, back: publicUrl + comeBack })),
    claims: (query, attempt) =>
      told(() => claims(known, attempt, new URL(`${publicUrl}${comeBack}?${query.toString()}`))),
    leave: async () => {
      const found = await told(async () => leave(await known(), publicUrl + left));
      return found.ok ? found.value : undefined;
    },
  };
};

/** Nothing else is in here but the provider's business, so all that goes wrong in here is the provider's trouble. */
const told = async <T>(ask: () => Promise<T>): Promise<Told<T>> => {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    return { ok: false, ...troubleOf(error) };
  }
};

interface Begun {
  readonly attempt: Attempt;
  readonly manner: Manner;
  readonly back: string;
}

const address = async (
  configuration: Configuration,
  { attempt, manner, back }: Begun,
): Promise<string> =>
  buildAuthorizationUrl(configuration, {
    redirect_uri: back,
    // Entra ID tells the object id only to who asks for the profile.
    scope: 'openid profile email',
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(manner && { prompt: manner }),
  }).href;

const claims = async (known: Known, attempt: Attempt, cameBack: URL): Promise<unknown> => {
  const tokens = await authorizationCodeGrant(await known(), cameBack, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
  });
  return tokens.claims();
};

const leave = (configuration: Configuration, back: string): string | undefined =>
  configuration.serverMetadata().end_session_endpoint === undefined
    ? undefined
    : buildEndSessionUrl(configuration, { post_logout_redirect_uri: back }).href;
