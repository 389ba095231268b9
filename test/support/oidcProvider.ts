import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import {
  Provider,
  interactionPolicy,
  type Adapter,
  type AdapterPayload,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import type { ProviderSettings } from '../../src/board/ports.ts';

/** The tenant of the fictitious company, as in Entra ID. */
export const tenant = '7e4a0000-0000-4000-8000-000000000001';

const client = { client_id: 'grannfrid-board', client_secret: 'a secret between the two' };
const at = { tid: tenant, name: 'Somebody' };

/** Who can sign in, by what they write in the form; all of them fictitious. */
const accounts: Readonly<Record<string, object>> = {
  // Known by their object id, whatever the address.
  sara: { ...at, oid: '5A7A0000-0000-4000-8000-000000000001', preferred_username: 'sl@sampelbo.example' }, // prettier-ignore
  amir: { ...at, oid: '5a7a0000-0000-4000-8000-000000000002', preferred_username: 'ah@sampelbo.example' }, // prettier-ignore
  // Known by a verified address, written otherwise than in the register.
  lena: { ...at, email: 'Lena.Dahl@Sampelbo.example', email_verified: true },
  'lena unverified': { ...at, email: 'lena.dahl@sampelbo.example', email_verified: false },
  'lena unsaid': { ...at, email: 'lena.dahl@sampelbo.example' },
  // Known by the user name that the company's own tenant has given, or somebody else's.
  'lena by name': { ...at, oid: '5a7a0000-0000-4000-8000-0000000000aa', preferred_username: 'lena.dahl@sampelbo.example' }, // prettier-ignore
  'lena as guest': { ...at, preferred_username: 'lena.dahl@sampelbo.example', idp: 'https://elsewhere.example' }, // prettier-ignore
  // Another tenant's account with the ids and addresses of this one's.
  'sara elsewhere': { oid: '5a7a0000-0000-4000-8000-000000000001', tid: '7e4a0000-0000-4000-8000-000000000002', email: 'sara.lund@sampelbo.example', email_verified: true }, // prettier-ignore
  // Sara's address, given to somebody new.
  'sara reused': { ...at, oid: '5a7a0000-0000-4000-8000-0000000000bb', email: 'sara.lund@sampelbo.example', email_verified: true }, // prettier-ignore
  stranger: { ...at, oid: '5a7a0000-0000-4000-8000-0000000000cc', preferred_username: 'nils.ny@sampelbo.example', roles: ['manager'] }, // prettier-ignore
};

export interface IdentityProvider {
  readonly issuer: string;
  readonly settings: ProviderSettings;
  stop(): Promise<void>;
}

interface Wish {
  /** As the board's browsers see it. */
  readonly boardUrl: string;
  readonly port?: number;
}

/** A real provider of OpenID Connect on a free port of this machine. Its only page asks for an account's name, and believes it. */
export async function startProvider({ boardUrl, port = 0 }: Wish): Promise<IdentityProvider> {
  let answer: (req: IncomingMessage, res: ServerResponse) => Promise<void> | void = () => {};
  const server = createServer((req, res) => void answer(req, res));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const provider = new Provider(issuer, await configuration(boardUrl));
  const pages = provider.callback();
  answer = (req, res) =>
    req.url?.startsWith('/interaction/') ? interact(provider, req, res) : pages(req, shown(res));
  return {
    issuer,
    settings: {
      issuer,
      clientId: client.client_id,
      clientSecret: client.client_secret,
      tenant,
      ownsUserNames: false,
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** As Entra ID does, it knows its people in a frame of another site too; it cannot say so itself where there is no https. */
function shown(res: ServerResponse): ServerResponse {
  const send = res.writeHead.bind(res);
  const loose = (cookie: string) => cookie.replace(/samesite=lax/i, 'SameSite=None; Secure');
  res.writeHead = (status: number) => {
    const cookies = [res.getHeader('set-cookie') ?? []].flat().map(String);
    if (cookies.length > 0) res.setHeader('set-cookie', cookies.map(loose));
    return send(status);
  };
  return res;
}

const logoutSource = async (context: KoaContextWithOIDC, form: string): Promise<void> => {
  context.body = `<!doctype html><html lang="en"><title>The company’s sign-in</title><main>${form}
<button form="op.logoutForm" name="logout" value="yes">Sign out</button></main></html>`;
};

/** What the provider remembers, gone with it. */
function memory(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (model) => ({
    upsert: async (id, payload) => void kept.set(`${model}:${id}`, payload),
    find: async (id) => kept.get(`${model}:${id}`),
    findByUid: async (uid) =>
      [...kept].find(([key, each]) => key.startsWith(`${model}:`) && each.uid === uid)?.[1],
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const found = kept.get(`${model}:${id}`);
      if (found) found.consumed = found.iat ?? 1;
    },
    destroy: async (id) => void kept.delete(`${model}:${id}`),
    revokeByGrantId: async (grant) => {
      for (const [key, { grantId }] of kept)
        if (grantId === grant && key.startsWith(`${model}:`)) kept.delete(key);
    },
  });
}

async function configuration(boardUrl: string): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  return {
    clients: [
      {
        ...client,
        redirect_uris: [`${boardUrl}/board/sign-in/callback`],
        post_logout_redirect_uris: [`${boardUrl}/board/sign-in/left`],
      },
    ],
    claims: {
      openid: ['sub', 'oid', 'tid', 'idp', 'roles'],
      email: ['email', 'email_verified'],
      profile: ['name', 'preferred_username'],
    },
    // As Entra ID does: the claims stand in the token itself.
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts[id] }),
    }),
    interactions: { policy, url: (_context, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { logoutSource } },
    loadExistingGrant: async ({ oidc }) => {
      // Staff are not asked whether their company may know them.
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    adapter: memory(),
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    cookies: { keys: ['for tests alone'] },
    pkce: { required: () => true },
  };
}

const form = `<!doctype html><html lang="en"><title>The company’s sign-in</title><main>
<form method="post"><label>Account <input name="account" autofocus></label>
<button>Sign in</button> <button name="stop" value="1">Stop</button></form></main></html>`;

async function interact(provider: Provider, req: IncomingMessage, res: ServerResponse) {
  if (req.method !== 'POST') {
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end(form);
    return;
  }
  const sent = new URLSearchParams(Buffer.concat(await req.toArray()).toString());
  const stopped = { error: 'access_denied' };
  const found = { login: { accountId: sent.get('account') ?? '' }, select_account: {} };
  await provider.interactionFinished(req, res, sent.has('stop') ? stopped : found);
}

/** Goes to an address of the provider with a browser that it does not know, signs in, and gives where that leads. */
export async function signInAt(address: string, account: string | undefined): Promise<string> {
  const cookies = new Map<string, string>();
  const { origin } = new URL(address);
  let next = new URL(address);
  let init: RequestInit = {};
  while (next.origin === origin) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, { ...init, redirect: 'manual', headers: { cookie } });
    for (const each of response.headers.getSetCookie()) {
      const [name = '', value = ''] = each.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const fields = account === undefined ? { stop: '1' } : { account };
    init = location ? {} : { method: 'POST', body: new URLSearchParams(fields) };
    if (!location && !next.pathname.startsWith('/interaction/'))
      throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
    if (location) next = new URL(location, next);
  }
  return next.href;
}
