import { sources } from './files.ts';
import { isNode, parse, walk, type Node } from './syntax.ts';

const compose = /^src\/compose\w*\.ts$/;
const start = /^src\/(compose\w*|config|main)\.ts$/;

/** What a module must be handed, and the only files that may take it themselves. */
const handed: ReadonlyMap<string, RegExp> = new Map([
  ['new Date', compose],
  ['Date.now', compose],
  ['Temporal.Now', compose],
  ['Math.random', compose],
  ['randomUUID', compose],
  ['randomBytes', compose],
  ['randomInt', compose],
  ['getRandomValues', compose],
  ['process.env', start],
]);

/** `Date.now` for a member, `new Date` for a birth, `randomUUID` for a plain name. */
function nameOf(node: Node): string {
  const { callee, object, property, value } = node;
  if (node.type === 'Identifier') return String(value);
  if (node.type === 'NewExpression' && isNode(callee)) return `new ${String(callee['value'])}`;
  if (node.type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return '';
  return `${String(object['value'])}.${String(property['value'])}`;
}

function takenIn(path: string): readonly string[] {
  const names = new Set<string>();
  walk(parse(path), (node) => names.add(nameOf(node)));
  const wrong = [...names].filter((name) => handed.get(name)?.test(path) === false);
  return wrong.map((name) => `${path} takes ${name} — it must be handed in as an argument`);
}

/** A browser has no compose, and its clock decides nothing. */
const modules = sources().filter((path) => !path.startsWith('src/webchat/page/'));

describe('time, chance and environment', () => {
  it('are arguments everywhere but where things are joined', () => {
    expect(modules.flatMap(takenIn)).toEqual([]);
  });

  it('are looked for in all the rooms', () => {
    expect(modules.length).toBeGreaterThan(60);
  });
});
