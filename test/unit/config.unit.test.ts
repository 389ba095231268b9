import { readConfig } from '../../src/config.ts';

describe('the address of the quick exit', () => {
  it.each(['http://weather.example/', 'javascript:alert(1)', '//weather.example', 'weather'])(
    'is refused when it is %s',
    (address) => {
      expect(readConfig({ QUICK_EXIT_URL: address })).toEqual({
        ok: false,
        faults: ['QUICK_EXIT_URL'],
      });
    },
  );

  it('is a page of weather where nothing else is said', () => {
    const read = readConfig({});
    expect(read.ok && read.config.quickExitUrl).toBe('https://www.smhi.se/');
  });
});

const tenant = '7e4a0000-0000-4000-8000-000000000001';
const entra = `https://login.microsoftonline.com/${tenant}/v2.0`;
const client = { OIDC_CLIENT_ID: 'board', OIDC_CLIENT_SECRET: 'secret' };

const faultsOf = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.faults;
};

describe('the identity provider', () => {
  it('is none where nothing is said of it', () => {
    const read = readConfig({});
    expect(read.ok && [read.config.provider, read.config.teamsFrames]).toEqual([undefined, false]);
  });

  it('is one tenant of Entra ID, whose accounts alone are let in', () => {
    const read = readConfig({ ...client, OIDC_ISSUER: entra });
    expect(read.ok && read.config.provider).toEqual({
      issuer: entra,
      clientId: 'board',
      clientSecret: 'secret',
      tenant,
      ownsUserNames: true,
    });
  });

  it('is another one, whose user names prove nothing', () => {
    const read = readConfig({ ...client, OIDC_ISSUER: 'https://id.example' });
    expect(read.ok && read.config.provider).toMatchObject({ tenant: undefined, ownsUserNames: false }); // prettier-ignore
  });

  it.each([
    'https://login.microsoftonline.com/common/v2.0',
    'https://login.microsoftonline.com/organizations/v2.0',
    'https://login.microsoftonline.com/consumers/v2.0',
    'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0',
    'https://login.microsoftonline.com/sampelbo.example/v2.0',
    `https://login.microsoftonline.com/${tenant}`,
    `HTTPS://LOGIN.microsoftonline.com/common/v2.0`,
    'http://id.example',
    'http://127.0.0.1.id.example',
    'ftp://id.example',
    'id.example',
  ])('is refused when it is %s, which lets others in or is listened in on', (issuer) => {
    expect(faultsOf({ ...client, OIDC_ISSUER: issuer })).toEqual(['OIDC_ISSUER']);
  });

  it.each(['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000', 'https://id.example'])(
    'may be %s',
    (issuer) => {
      expect(faultsOf({ ...client, OIDC_ISSUER: issuer })).toEqual([]);
    },
  ); // prettier-ignore

  it('needs a client, and a client needs it', () => {
    expect(faultsOf({ OIDC_ISSUER: entra })).toEqual(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']);
    expect(faultsOf(client)).toEqual(['OIDC_ISSUER']);
  });

  it('is demanded in production', () => {
    const faults = faultsOf({ NODE_ENV: 'production' });
    expect(faults).toEqual(expect.arrayContaining(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])); // prettier-ignore
    expect(new Set(faults).size).toBe(faults.length);
  });

  it('has the tenant that its address says, and no other', () => {
    const other = '7e4a0000-0000-4000-8000-000000000002';
    const given = { ...client, OIDC_ISSUER: entra };
    expect(faultsOf({ ...given, OIDC_TENANT: other })).toEqual(['OIDC_TENANT']);
    expect(faultsOf({ ...given, OIDC_TENANT: tenant.toUpperCase() })).toEqual([]);
    expect(faultsOf({ ...client, OIDC_ISSUER: 'https://id.example', OIDC_TENANT: other })).toEqual([]); // prettier-ignore
  });
});

it('the board is shown inside Teams only where its address is https', () => {
  expect(faultsOf({ TEAMS_FRAMES: 'true' })).toEqual(['TEAMS_FRAMES']);
  expect(faultsOf({ TEAMS_FRAMES: 'true', PUBLIC_URL: 'http://bo.example' })).toEqual(['TEAMS_FRAMES']); // prettier-ignore
  expect(faultsOf({ TEAMS_FRAMES: 'true', PUBLIC_URL: 'https://bo.example' })).toEqual([]);
});
