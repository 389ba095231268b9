import { kinds, type Kind } from '../domain/taxonomy.ts';
import type { AlarmSaid } from './dangersSaid.ts';
import { isDenied } from './negation.ts';
import type { Reading } from './reading.ts';
import { heard, overlaps, spansOf } from './spans.ts';
import type { Alarm } from './vocabulary.ts';

/** The kinds of disturbance that a text names, and those of its dangers; those only hinted at when nothing surer is said. */
export const kindsIn = (
  reading: Reading,
  alarms: readonly AlarmSaid[],
): { readonly kinds: readonly Kind[]; readonly hinted: boolean } => {
  const told = kindsOfAlarms(alarms);
  const sure = kinds.filter(
    (kind) => told.includes(kind) || isMeant(reading, kind, `kinds.${kind}`),
  );
  return sure.length > 0
    ? { kinds: sure, hinted: false }
    : { kinds: kinds.filter((kind) => isMeant(reading, kind, `hints.${kind}`)), hinted: true };
};

/** What is told of a danger is of a kind too. */
const kindsOfAlarms = (alarms: readonly AlarmSaid[]): readonly Kind[] =>
  alarms.flatMap(({ alarm }) => kindOf[alarm] ?? []);

const kindOf: Readonly<Partial<Record<Alarm, Kind>>> = {
  threat: 'threat',
  threatPast: 'threat',
  violence: 'violence',
  fire: 'fire_hazard',
  child: 'child_concern',
};

/** What is denied is not meant, nor what the writer has or does. */
const isMeant = (reading: Reading, kind: Kind, group: string): boolean => {
  const others = ['unless.', 'unless.kinds.'].flatMap((room) => spansOf(reading, room + kind));
  const own = spansOf(reading, 'ownActs');
  return heard(reading, group).some(
    (span) =>
      !others.some((other) => overlaps(other, span)) &&
      !own.some((act) => act.start <= span.start && overlaps(act, span)) &&
      !isDenied(reading, span),
  );
};
