import type { Draft } from '../domain/draft.ts';
import type { Now } from './ports.ts';
import type { Receipt } from './receipt.ts';
import type { SubmitReport } from './submitReport.ts';
import type { TellCase } from './tellCase.ts';

interface PhoneDeps {
  readonly submit: SubmitReport;
  readonly tell: TellCase;
  readonly now: Now;
}

export type FileByPhone = (draft: Draft, language: string) => Promise<Receipt>;

/**
 * A report that somebody of the staff files for whoever calls, with what the caller offers beside it. Safe to repeat: the
 * receipt that the first sending gave is given again.
 */
export const fileByPhone =
  ({ submit, tell, now }: PhoneDeps): FileByPhone =>
  async (draft, language) => {
    const about = { receivedAt: now(), language, channel: 'phone', type: 'report' } as const;
    const receipt = await submit(draft, about);
    const { witness, listen, protection } = draft.answers;
    if (protection !== 'tip' && (witness || listen)) {
      const support = { ...(witness && { witness }), ...(listen && { listen }) };
      await tell(receipt, { type: 'support', support, id: draft.id });
    }
    return receipt;
  };
