import type { Activity } from 'botframework-directlinejs';

export const isMine = (activity: Activity): boolean => activity.from.role === 'user';
export const isBots = (activity: Activity): boolean =>
  activity.from.role !== 'user' && activity.type === 'message';

/** The texts that the person sees of what they said themselves. */
export function myTexts(heard: readonly Activity[]): unknown[] {
  return heard.filter(isMine).map((activity) => ('text' in activity ? activity.text : undefined));
}

/** Says whether the bot spoke after the latest thing the person said, and the person said so many. */
export function answered(heard: readonly Activity[], said: number): boolean {
  const mine = heard.filter(isMine);
  const last = heard.findLastIndex(isMine);
  return mine.length >= said && heard.slice(last + 1).some(isBots);
}

/** Says whether an id stands twice: something was told twice, or under a used name. */
export function doubled(heard: readonly Activity[]): boolean {
  return new Set(heard.map(({ id }) => id)).size !== heard.length;
}
