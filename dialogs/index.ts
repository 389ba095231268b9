import { again } from './again.ts';
import { callback } from './callback.ts';
import { disturbance } from './disturbance.ts';
import { letter } from './letter.ts';
import { status } from './status.ts';
import { support } from './support.ts';
import { withdrawal } from './withdrawal.ts';

/** Every question set, by its name. */
export const dialogs = { disturbance, status, again, callback, support, letter, withdrawal };
