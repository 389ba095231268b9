import { z } from 'zod';
import { issuer, tenantOf } from './issuer.ts';

const text = z.string().trim().min(1).optional();

/** The settings of signing in to the board by the company's identity provider, and of showing the board in Teams. */
export const signInSettings = {
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_TENANT: z.guid().toLowerCase().optional(),
  TEAMS_FRAMES: z.stringbool().default(false),
};

/** What the provider has given the board; none of it is of use alone. */
export const clientSettings = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

const settings = z.object(signInSettings);
type Given = z.infer<typeof settings>;

/** What cannot be true together: another tenant than the issuer's own; cookies in a frame of Teams without https. */
export const contraryIn = (
  given: Given & { readonly PUBLIC_URL?: string | undefined },
): readonly string[] => {
  const { OIDC_TENANT: tenant } = given;
  const own = tenantOf(given.OIDC_ISSUER);
  const faults: readonly (readonly [boolean, keyof Given])[] = [
    [tenant !== undefined && own !== undefined && tenant !== own, 'OIDC_TENANT'],
    [given.TEAMS_FRAMES && !given.PUBLIC_URL?.startsWith('https:'), 'TEAMS_FRAMES'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, name]) => name);
};

/** The identity provider, where one is set up. */
export const providerIn = (given: Given) =>
  given.OIDC_ISSUER && given.OIDC_CLIENT_ID && given.OIDC_CLIENT_SECRET
    ? {
        issuer: given.OIDC_ISSUER,
        clientId: given.OIDC_CLIENT_ID,
        clientSecret: given.OIDC_CLIENT_SECRET,
        tenant: given.OIDC_TENANT ?? tenantOf(given.OIDC_ISSUER),
        ownsUserNames: tenantOf(given.OIDC_ISSUER) !== undefined,
      }
    : undefined;
