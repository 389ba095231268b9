import { Temporal } from 'temporal-polyfill';
import { clientAddress } from '../../src/http/address.ts';
import { createLimiter } from '../../src/http/limiter.ts';

describe('a limit', () => {
  let at = Temporal.Instant.from('2026-11-23T22:40:00Z');
  const wait = (seconds: number): void => {
    at = at.add({ seconds });
  };
  const limiter = (burst: number, perMinute: number, maxKeys?: number) =>
    createLimiter({ burst, perMinute }, () => at, maxKeys);

  it('lets a burst through, then tells the seconds to wait', () => {
    const take = limiter(2, 6);
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 10]);
    wait(4);
    expect(take('a')).toBe(6);
    wait(6);
    expect([take('a'), take('a')]).toEqual([0, 10]);
  });

  it('never saves up more than the burst', () => {
    const take = limiter(2, 60);
    wait(3600);
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 1]);
  });

  it('counts every key for itself', () => {
    const take = limiter(1, 1);
    expect([take('a'), take('b'), take('a')]).toEqual([0, 0, 60]);
  });

  it('forgets the key least recently used when there are too many', () => {
    const take = limiter(1, 1, 2);
    take('a');
    take('b');
    take('a');
    take('c');
    expect(take('a')).toBeGreaterThan(0);
    expect(take('b')).toBe(0);
  });

  it('is not upset by a clock that is set back', () => {
    const take = limiter(2, 60);
    take('a');
    wait(-3600);
    expect([take('a'), take('a')]).toEqual([0, 1]);
  });
});

describe('the address of a client', () => {
  const from = (trust: boolean, forwarded?: string | string[]) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    return clientAddress(trust)({ headers, socket: { remoteAddress: '10.0.0.1' } });
  };

  it('is the socket’s, whatever the client says', () => {
    expect(from(false, '203.0.113.7')).toBe('10.0.0.1');
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:52014', '203.0.113.7'],
    ['[2001:db8::1]:52014', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['nonsense', '10.0.0.1'],
    ['203.0.113.7, ', '10.0.0.1'],
  ])('is behind our proxy the last one it wrote: %s', (forwarded, address) => {
    expect(from(true, forwarded)).toBe(address);
  });

  it('is the socket’s when the proxy wrote none', () => {
    expect(from(true)).toBe('10.0.0.1');
  });
});
