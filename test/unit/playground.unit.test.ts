import { readFileSync } from 'node:fs';
import { z } from 'zod';

const person = z.object({ name: z.string(), aadObjectId: z.guid(), email: z.string() });
const playground = z.object({ currentUser: person, users: z.array(person) });
const coordinator = z.object({
  name: z.string(),
  email: z.string(),
  teamsId: z.string().optional(),
});
const register = z.object({ coordinators: z.array(coordinator) });

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`deploy/sample/${name}.json`, 'utf8'));

describe('the people of the sample in the Agents Playground', () => {
  it('are the coordinators of the sample register, known by the ids that they have there', () => {
    const { currentUser, users } = playground.parse(read('playground'));
    const known = new Map([currentUser, ...users].map((each) => [each.email, each]));
    const staff = register.parse(read('register')).coordinators;
    expect(staff.map(({ email }) => known.get(email)?.name)).toEqual(staff.map(({ name }) => name));
    const inTeams = staff.filter(({ teamsId }) => teamsId);
    expect(inTeams.map(({ email }) => known.get(email)?.aadObjectId)).toEqual(
      inTeams.map(({ teamsId }) => teamsId),
    );
  });
});
