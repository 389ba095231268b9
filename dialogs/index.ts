import { disturbance } from './disturbance.ts';
import { status } from './status.ts';

/** Every question set, by its name. */
export const dialogs = { disturbance, status };
