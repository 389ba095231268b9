import { projectFiles, read } from './files.ts';

const CODE = /\.(ts|js)$/;
const EVERYWHERE = /./;

/** What must not be left behind, and in which files. */
const leftovers: readonly { readonly in: RegExp; readonly not: RegExp }[] = [
  { in: EVERYWHERE, not: /\b(TODO|FIXME|XXX|HACK)\b/ },
  { in: CODE, not: /@ts-(ignore|nocheck)|\bas any\s*[;,)\]}.]|[:<]\s*any\s*[;,)\]}=>|]/ },
  { in: CODE, not: /(oxlint|eslint)-disable(?!.* -- )/ },
  { in: CODE, not: /\b(it|test|describe)\.(only|skip|todo)\b|\b[fx](it|describe|test)\(/ },
  { in: EVERYWHERE, not: /(?<![\w.:-])\/(work|root|Users|home)\/\w|[A-Z]:\\Users/ },
  { in: EVERYWHERE, not: /registry\.(npmjs|yarnpkg|npmmirror)|artifactory|_packaging|"resolved":/ },
];

const BINARY = /\.(png|jpe?g|ico|gif|webp|woff2?|ttf|zip|gz|br|pdf)$/;
const SELF = 'test/house/leftovers.house.test.ts';
const searched = projectFiles().filter((path) => !BINARY.test(path) && path !== SELF);

function leftIn(path: string): readonly string[] {
  const rules = leftovers.filter((rule) => rule.in.test(path));
  const isLeft = (line: string): boolean => rules.some(({ not }) => not.test(line));
  const lines = read(path).split('\n');
  return lines.flatMap((line, index) => (isLeft(line) ? [`${path}:${index + 1} ${line}`] : []));
}

describe('what is left behind', () => {
  it('is nothing: no note to self, no switched-off test or check, no trace of a machine', () => {
    expect(searched.flatMap(leftIn)).toEqual([]);
  });

  it('is looked for in every file of the project', () => {
    expect(searched.length).toBeGreaterThan(150);
    expect(searched).toEqual(expect.arrayContaining(['package-lock.json', 'README.md', '.ci/run']));
  });
});
