import { accountOf } from '../../src/board/account.ts';
import { sampleRegister } from '../support/boardHost.ts';

const iss = 'https://login.microsoftonline.com/7e4a0000-0000-4000-8000-000000000001/v2.0';
const tid = '7e4a0000-0000-4000-8000-000000000001';
const oid = '5a7a0000-0000-4000-8000-000000000001';
const lena = { iss, tid, email: 'lena.dahl@sampelbo.example' };
const trust = { tenant: tid, ownsUserNames: true };

const idOf = (token: unknown, changed: Partial<typeof trust> = {}, register = sampleRegister) =>
  accountOf(token, register, { ...trust, ...changed }).coordinator?.id;

describe('somebody at the identity provider', () => {
  it.each([
    ['an object id', { iss, tid, oid }, 'c-sara'],
    ['an object id in capitals', { iss, tid: tid.toUpperCase(), oid: oid.toUpperCase() }, 'c-sara'],
    ['an object id, whatever the address', { ...lena, oid, email_verified: true }, 'c-sara'],
    ['a verified address', { ...lena, email_verified: true }, 'c-lena'],
    ['a user name of the tenant', { iss, tid, preferred_username: 'LENA.Dahl@sampelbo.example' }, 'c-lena'],
    ['a user name of who is no guest', { iss, tid, acct: 0, preferred_username: lena.email }, 'c-lena'],
    ['a user name of who is at home', { iss, tid, idp: iss, preferred_username: lena.email }, 'c-lena'],
  ])('is known by %s', (_how, token, id) => {
    expect(idOf(token)).toBe(id);
  }); // prettier-ignore

  it.each([
    ['nothing', undefined],
    ['no claims', {}],
    ['another tenant', { iss, tid: oid, oid }],
    ['no tenant', { iss, oid }],
    ['an object id that is a list', { iss, tid, oid: [oid] }],
    ['a name for an object id', { iss, tid, oid: 'c-sara' }],
    ['an object id that nobody has', { iss, tid, oid: tid }],
    ['an address alone', lena],
    ['an address that is not verified', { ...lena, email_verified: false }],
    ['an address that is verified in words', { ...lena, email_verified: 'true' }],
    ['an address that is verified by a number', { ...lena, email_verified: 1 }],
    ['several addresses', { ...lena, email: [lena.email], email_verified: true }],
    ['a user name of a guest', { iss, tid, idp: 'https://sts.example', preferred_username: lena.email }],
    ['a user name of who is called a guest', { iss, tid, acct: 1, preferred_username: lena.email }],
    ['a role in place of a person', { iss, tid, roles: ['manager'], sub: 'c-karin' }],
    ['the address of somebody with another object id', { iss, tid, oid: tid, email: 'sara.lund@sampelbo.example', email_verified: true }],
    ['addresses of two', { ...lena, email_verified: true, preferred_username: 'karin.ek@sampelbo.example' }],
  ])('is nobody by %s', (_how, token) => {
    expect(idOf(token)).toBeUndefined();
  }); // prettier-ignore

  it('is nobody by a user name where the provider gives any', () => {
    const token = { iss, tid, preferred_username: lena.email };
    expect(idOf(token, { ownsUserNames: false })).toBeUndefined();
  });

  it('is nobody where two in the register could be meant', () => {
    const [sara] = sampleRegister.coordinators;
    if (!sara) throw new Error('the sample register has no coordinator');
    const twice = { ...sampleRegister, coordinators: [...sampleRegister.coordinators, { ...sara, id: 'c-2' }] }; // prettier-ignore
    expect(idOf({ iss, tid, oid }, {}, twice)).toBeUndefined();
  });

  it('may have no object id where the register has one: the verified address is all there is', () => {
    const token = { iss, tid, email: 'sara.lund@sampelbo.example', email_verified: true };
    expect(idOf(token)).toBe('c-sara');
  });
});
