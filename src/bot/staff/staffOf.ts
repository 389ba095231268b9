import { Channels, type Activity } from 'botbuilder';
import type { Coordinator, Register } from '../../domain/register.ts';

/**
 * Who of the staff this is, by the identity that Teams has signed in: the token of the activity has been checked before it
 * comes here, and nothing in a card is believed. Another company's people are nobody, whatever their id.
 */
export const staffOf = (
  {
    register,
    tenantId,
  }: { readonly register: () => Register; readonly tenantId?: string | undefined },
  { channelId, from, conversation }: Partial<Activity>,
): Coordinator | undefined => {
  const id = from?.aadObjectId?.toLowerCase();
  if (channelId !== Channels.Msteams || !id) return undefined;
  if (tenantId && conversation?.tenantId !== tenantId) return undefined;
  return register().coordinators.find(({ teamsId }) => teamsId === id);
};

/** Under which name the way to somebody of the staff is kept. */
export const referenceOf = (staff: string): string => `staff!${staff}`;
