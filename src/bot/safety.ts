import type { Outcome } from '../domain/outcome.ts';
import { jourOnDuty, socialServices } from '../domain/onDuty.ts';
import type { Landlord } from '../domain/register.ts';
import type { Danger } from '../domain/taxonomy.ts';
import type { Turn } from './deps.ts';
import type { Message } from './message.ts';

interface Helping extends Pick<Turn, 'say' | 'now'> {
  readonly landlord: Landlord;
}

/** A danger's words with the number that answers now; without the municipality's numbers, whom to look for. */
export const dangerInWords = (danger: Danger, { say, now, landlord }: Helping): string => {
  const social = socialServices(landlord, now);
  const warning = say(`talk:urgent.${danger}`, { phone: repairPhone(landlord) });
  if (danger !== 'child' && danger !== 'adult') return warning;
  const who = social
    ? say('talk:urgent.social', { phone: social })
    : say('talk:urgent.socialUnknown');
  return `${warning} ${who}`;
};

const repairPhone = ({ repair, phone }: Landlord): string => repair?.phone ?? phone;

export const warnings = (dangers: readonly Danger[], helping: Helping): readonly Message[] =>
  dangers.map((danger) => ({ text: dangerInWords(danger, helping) }));

/** Danger before everything else; then the person decides. The victim at home is told of help for them, and of the quick exit. */
export const urgent = (
  { dangers, draft }: Extract<Outcome, { kind: 'urgent' }>,
  helping: Helping,
): readonly Message[] => {
  const own = draft.marks.includes('ownHome') ? [{ text: helping.say('talk:urgent.ownHome') }] : [];
  return [...warnings(dangers, helping), ...own, decision(helping)];
};

/** Whether to go on is the person's own decision. */
export const decision = ({ say }: Pick<Turn, 'say'>): Message => ({
  text: say('talk:decide.ask'),
  buttons: ['goOn', 'stop', 'human'].map((name) => say(`talk:buttons.${name}`)),
  question: 'goOn',
});

/** What is normally no disturbance is explained kindly; a guess about the neighbour is asked for in other words. */
export const advised = (
  { advice }: Extract<Outcome, { kind: 'advise' }>,
  { say, landlord }: Helping,
): Message => {
  if (advice === 'guess')
    return {
      text: say('talk:advice.guess'),
      buttons: [say('talk:buttons.keepWords')],
      question: 'ownWords',
    };
  const where = repairInWords(landlord, say);
  return { ...decision({ say }), text: say(`talk:advice.${advice}`, { repair: where }) };
};

/** Where faults in the building are reported. */
export const repairInWords = ({ repair, phone }: Landlord, say: Turn['say']): string => {
  if (!repair) return say('talk:repair.phone', { phone });
  return repair.url
    ? say('talk:repair.both', { phone: repair.phone, url: repair.url })
    : say('talk:repair.phone', { phone: repair.phone });
};

/** While it goes on, the patrol can come: only in its hours, and never where somebody may be in danger. */
export const jourInWords = ({ landlord, now, say }: Helping): readonly Message[] => {
  const phone = jourOnDuty(landlord, now);
  return phone ? [{ text: say('talk:jour', { phone }) }] : [];
};
