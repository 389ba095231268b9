import { sources } from './files.ts';
import { isNode, parse, walk, type Node } from './syntax.ts';

/**
 * Human text belongs in `locales`. Taken for human text are: a string with a word in Swedish letters; a string of four
 * words or more that ends like a sentence; in `html` templates, every word between tags or in an attribute that is read.
 * What is thrown or logged may be English, and so may what the start says to operators and HTTP answers to programs.
 * Not seen: a short English label outside a template ("Save"), a regular expression, text glued together from pieces.
 */
const SWEDISH = /\p{L}[\p{L}\s]*[åäö]|[åäö][\p{L}\s]*\p{L}/iu;
const ALPHABET = /^[a-z]*[åäö]+$/i;
const SENTENCE = /^\P{L}*\p{L}+(?:[\s,;:–-]+[\p{L}\d'’{}]+){3,}.*[.!?…]\s*$/su;
const SQL = /^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA)\b/;
const IN_ENGLISH = /^src\/((config|compose\w*|main)\.ts$|http\/|webchat\/(?!page\/))/;
const LOG_METHOD = /^(trace|debug|info|warn|error|fatal)$/;
const PRODUCT = /Grannfrid/g;
const UNREAD = /<(style|script)\b.*?<\/\1>|<!--.*?-->|&\w+;/gs;
const READ_BETWEEN = />([^<>]*\p{L}{2}[^<>]*)</gu;
const READ_ATTRIBUTE = /(?:aria-label|alt|title|placeholder)="([^"]*\p{L}{2}[^"]*)"/gu;

/** Thrown, logged, imported, or a type: not for tenants or coordinators. */
function isForDevelopers({ type, callee }: Node): boolean {
  if (/^(ThrowStatement|Import|ExportAll|Ts)/.test(type)) return true;
  if (!isNode(callee)) return false;
  if (type === 'NewExpression') return String(callee['value']).endsWith('Error');
  return isNode(callee['property']) && LOG_METHOD.test(String(callee['property']['value']));
}

/** What a template says to people, its values left out. */
function saidIn(template: string): readonly string[] {
  const markup = template.replace(UNREAD, '').replaceAll(PRODUCT, '');
  const found = [...markup.matchAll(READ_BETWEEN), ...markup.matchAll(READ_ATTRIBUTE)];
  return found.map(([, text = '']) => text.trim());
}

const textOf = ({ quasis }: Node): string =>
  Array.isArray(quasis) ? quasis.map((each: Node) => String(each['cooked'])).join('{}') : '';

function humanTexts(path: string): readonly string[] {
  const isHuman = (text: string): boolean =>
    (SWEDISH.test(text) && !ALPHABET.test(text)) ||
    (SENTENCE.test(text) && !SQL.test(text) && !IN_ENGLISH.test(path));
  const found: string[] = [];
  walk(parse(path), (node) => {
    if (isForDevelopers(node)) return 'skip';
    const { tag, template, value } = node;
    if (isNode(tag) && tag['value'] === 'html' && isNode(template))
      found.push(...saidIn(textOf(template)));
    if (node.type === 'StringLiteral') found.push(...[String(value)].filter(isHuman));
    if (node.type === 'TemplateLiteral') found.push(...[textOf(node)].filter(isHuman));
    return 'go on';
  });
  return found;
}

describe('human text', () => {
  it('is nowhere but in locales', () => {
    const found = sources().flatMap((path) => humanTexts(path).map((text) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });

  it('is looked for in all the rooms', () => {
    expect(sources().length).toBeGreaterThan(60);
  });
});
