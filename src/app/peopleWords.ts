import type { Matter, Role } from '../domain/register.ts';

/** Roles as files call them, folded. */
export const roles: Readonly<Record<string, Role>> = {
  samordnare: 'coordinator',
  coordinator: 'coordinator',
  jurist: 'jurist',
  chef: 'manager',
  manager: 'manager',
  lasare: 'reader',
  laser: 'reader',
  reader: 'reader',
};

/** What comes to somebody wherever it happens, as files call it. */
export const matters: Readonly<Record<string, Matter>> = {
  oro: 'concern',
  concern: 'concern',
  brott: 'crime',
  crime: 'crime',
  personal: 'staff',
  staff: 'staff',
  fel: 'repair',
  felanmalan: 'repair',
  repair: 'repair',
  uppringning: 'callback',
  callback: 'callback',
};
