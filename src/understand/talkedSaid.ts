import { isDenied } from './negation.ts';
import type { Reading, Span } from './reading.ts';
import { covers, heard, overlaps, spansOf } from './spans.ts';

/** Whether the writer's household has spoken or written to the neighbour; a bell that nobody answered is no talk. */
export const talkedIn = (reading: Reading): boolean | undefined => {
  const said = talk(reading, 'talked.yes');
  const no = talk(reading, 'talked.no');
  const yes = said.filter(
    (span) => !isDenied(reading, span) && !no.some((each) => covers(each, span)),
  );
  if (yes.length > 0) return true;
  return said.length > 0 || no.length > 0 ? false : undefined;
};

/** Said of the neighbour and the writer, not of others. */
const talk = (reading: Reading, group: string): readonly Span[] => {
  const others = spansOf(reading, `unless.${group}`);
  return heard(reading, group).filter((span) => !others.some((other) => overlaps(other, span)));
};
