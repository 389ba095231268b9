import { dirname, join } from 'node:path/posix';
import { sources } from './files.ts';
import { doors, joiner, roomOf, type Door } from './rooms.ts';
import { importsOf, type Import } from './syntax.ts';

const shut: Door = { rooms: [], why: 'This room has no door: name it in test/house/rooms.ts.' };

/** Whether this door lets this import through. */
function isOpen(door: Door, taken: Import, target: string | undefined): boolean {
  const rooms = taken.typeOnly ? [...door.rooms, ...(door.typesOf ?? [])] : door.rooms;
  const packages = taken.typeOnly ? [door.packages, door.typePackages] : [door.packages];
  return target ? rooms.includes(target) : packages.some((each) => each?.test(taken.from));
}

/** The import as a sentence when it goes through a wall, else nothing. */
function throughWall(path: string, taken: Import): readonly string[] {
  const room = roomOf(path);
  const door = doors[room] ?? shut;
  const target = taken.from.startsWith('.') ? roomOf(join(dirname(path), taken.from)) : undefined;
  if (target === room || isOpen(door, taken, target)) return [];
  return [`${path} imports ${taken.from} — ${door.why}`];
}

const walled = sources().filter((path) => roomOf(path) !== joiner);

describe('the doors of the house', () => {
  it('are held by every import', () => {
    const found = walled.flatMap((path) =>
      importsOf(path).flatMap((taken) => throughWall(path, taken)),
    );
    expect(found).toEqual([]);
  });

  it.each(Object.keys(doors))('are watched in %s, which has files', (room) => {
    expect(walled.filter((path) => roomOf(path) === room)).not.toEqual([]);
  });
});
