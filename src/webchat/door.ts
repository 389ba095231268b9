import type { Request, Response } from 'restify';
import type { Answering } from './answering.ts';
import type { DirectLineDeps } from './ports.ts';
import type { Tokens } from './tokens.ts';

/** Takes one for this key; gives the seconds to wait when there is none left, else 0. */
export type Limit = (key: string) => number;

export interface DirectLineOptions {
  /** The address a request came from, as a key for the limits. */
  readonly addressOf: (req: Request) => string;
  readonly limits: {
    /** New tokens, by address. */
    readonly generate: Limit;
    /** What is said, by address. */
    readonly sayFrom: Limit;
    /** What is said, by conversation. */
    readonly sayIn: Limit;
  };
  /** How often the sockets are asked whether they live, in milliseconds. Default: 30 seconds. */
  readonly beatMs?: number;
}

/** What every route of the door works with. */
export interface Door {
  readonly deps: DirectLineDeps;
  readonly options: DirectLineOptions;
  readonly tokens: Tokens;
  readonly answering: Answering;
}

/** Answers with a refusal, in the house's error shape. */
export function refuse(
  res: Response,
  status: number,
  error: { code: string; message: string },
): void {
  res.send(status, { error: { code: error.code, message: error.message } });
}

/** Says whether the request may go on, and answers it if not. */
export function withinLimit(res: Response, wait: number): boolean {
  if (wait === 0) return true;
  res.setHeader('retry-after', String(wait));
  refuse(res, 429, { code: 'TooMany', message: `Too many requests. Wait ${wait} s.` });
  return false;
}
