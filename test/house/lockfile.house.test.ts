import { readFileSync } from 'node:fs';
import { z } from 'zod';

const entry = z.looseObject({
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockfile = z.object({ packages: z.record(z.string(), entry) });

const { packages } = lockfile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Where a package may find another: in its own folder, and in every folder above. */
const places = (path: string, name: string): readonly string[] => {
  const parts = path.split('/node_modules/');
  return parts
    .map((_, depth) => `${parts.slice(0, depth + 1).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
};

describe('the lockfile', () => {
  it('names the packages of every platform, also those that this machine could not fetch', () => {
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ path, name })),
    );
    const missing = wanted.filter(
      ({ path, name }) => !places(path, name).some((at) => packages[at]),
    );
    expect(wanted.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('names no host: packages come from whichever registry the machine uses', () => {
    const hosts = Object.values(packages).filter(({ resolved }) => resolved !== undefined);
    expect(hosts).toEqual([]);
  });
});
