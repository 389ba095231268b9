import { z } from 'zod';

/** An address that nobody between can listen in on: https, or this very machine. */
const safeUrl = z.url({ protocol: /^https?$/ }).refine((given) => {
  const { protocol, hostname } = URL.parse(given) ?? {};
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname ?? '');
});

/** Entra ID as one company's tenant, by its id. */
const entraTenant = /^https:\/\/login\.microsoftonline\.com\/([\da-f-]{36})\/v2\.0$/i;
export const tenantOf = (issuer = ''): string | undefined =>
  entraTenant.exec(URL.parse(issuer)?.href ?? '')?.[1]?.toLowerCase();

/** The tenant of everybody's private accounts. */
const privateAccounts = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** The other addresses of Entra ID let in the accounts of every company, and everybody's own. */
const isOneCompany = (issuer: string): boolean =>
  !/\bmicrosoftonline\.com\b/i.test(issuer) ||
  ![undefined, privateAccounts].includes(tenantOf(issuer));

/** The address of the company's identity provider, and of nobody else's. */
export const issuer = safeUrl.refine(isOneCompany);
