import { z } from 'zod';
import type { Coordinator, Register } from '../domain/register.ts';
import type { ProviderSettings } from './ports.ts';

/** What does not look as it should is as good as not said. */
const said = <T>(claim: z.ZodType<T>) => claim.optional().catch(undefined);
const id = said(z.guid().toLowerCase());
const address = said(z.email().max(254).toLowerCase());

/** The claims that are looked at in the provider's token, after its signature, issuer, audience, time and nonce. */
const claims = z.object({
  iss: z.string(),
  /** Object id and tenant id in Entra ID: never given to another account, and not for the person to change. */
  oid: id,
  tid: id,
  /** Where the person is at home, when they are a guest; and 1 for a guest, where the app asks for that claim. */
  idp: said(z.string()),
  acct: said(z.coerce.number()),
  email: address,
  email_verified: said(z.boolean()),
  preferred_username: address,
});
type Claims = z.infer<typeof claims>;

type Trust = Pick<ProviderSettings, 'tenant' | 'ownsUserNames'>;

/** Somebody at the identity provider, as far as they are known. */
export interface Account {
  /** What they sign in with, to show to themselves. */
  readonly name: string | undefined;
  readonly coordinator: Coordinator | undefined;
}

/** Who in the register somebody is, by what the identity provider says of them. The role is the register's, whatever a token says. */
export const accountOf = (token: unknown, register: Register, trust: Trust): Account => {
  const read = claims.safeParse(token).data;
  if (!read) return { name: undefined, coordinator: undefined };
  const name = read.preferred_username ?? read.email;
  if (trust.tenant !== undefined && read.tid !== trust.tenant)
    return { name, coordinator: undefined };
  const { coordinators } = register;
  return {
    name,
    coordinator: byObject(coordinators, read) ?? byAddress(coordinators, read, trust),
  };
};

const byObject = (coordinators: readonly Coordinator[], { oid }: Claims): Coordinator | undefined =>
  only(coordinators.filter(({ teamsId }) => oid !== undefined && teamsId === oid));

/** An address is weaker: it can be given to another person. So it counts only where no object id speaks against it. */
const byAddress = (
  coordinators: readonly Coordinator[],
  read: Claims,
  trust: Trust,
): Coordinator | undefined => {
  const believed = addressesOf(read, trust);
  return only(
    coordinators.filter(
      ({ email, teamsId }) =>
        email !== undefined &&
        believed.includes(email.toLowerCase()) &&
        (teamsId === undefined || read.oid === undefined),
    ),
  );
};

/**
 * Addresses that have been proved. `email` alone proves nothing: in Entra ID an account can be given any ("nOAuth"). A user name
 * is proved where the tenant is the company's own and the person is no guest in it.
 */
const addressesOf = (read: Claims, { ownsUserNames }: Trust): readonly string[] => {
  const isAtHome = read.acct !== 1 && (read.idp === undefined || read.idp === read.iss);
  const proved = [
    read.email_verified === true ? read.email : undefined,
    ownsUserNames && isAtHome ? read.preferred_username : undefined,
  ];
  return proved.filter((each) => each !== undefined);
};

/** Two who could be meant are nobody. */
const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
