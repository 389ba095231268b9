import { digest } from './sameText.ts';
import type { BoardDeps } from './ports.ts';

/** How long a link can be used, in minutes, and how soon another may be asked for from the page, in seconds. */
const validMinutes = 15;
const pauseSeconds = 30;

export interface SignInLinks {
  /** A fresh address that signs one person in, once, within 15 minutes. */
  newLink(): string;
  /** Whether the key can still be used; looking does not use it up. */
  isGood(key: string): boolean;
  /** Uses the key up. False when there was nothing left to use. */
  use(key: string): boolean;
  /** Shows a fresh link in the console; gives the seconds to wait, and shows none, when one was asked for just now. */
  show(): number;
}

type Deps = Pick<BoardDeps, 'now' | 'newId' | 'publicUrl' | 'showLink'>;

/** What is kept of a key. */
const nameOf = (key: string): string => digest(key).toString('hex');

/** One-time sign-in links. Only hashes of their keys are kept, in memory: a restart takes all links away. */
export const createSignInLinks = ({ now, newId, publicUrl, showLink }: Deps): SignInLinks => {
  const ends = new Map<string, number>();
  let quietUntil = 0;
  const ms = (): number => now().epochMilliseconds;

  const newLink = (): string => {
    for (const [old, end] of ends) if (end <= ms()) ends.delete(old);
    const key = `${newId()}${newId()}`.replaceAll('-', '');
    ends.set(nameOf(key), ms() + validMinutes * 60_000);
    return `${publicUrl}/board/sign-in?key=${key}`;
  };
  const isGood = (key: string): boolean => (ends.get(nameOf(key)) ?? 0) > ms();
  return {
    newLink,
    isGood,
    use: (key) => isGood(key) && ends.delete(nameOf(key)),
    show: () => {
      const wait = Math.ceil((quietUntil - ms()) / 1000);
      if (wait > 0) return wait;
      quietUntil = ms() + pauseSeconds * 1000;
      showLink(newLink());
      return 0;
    },
  };
};
