import type { TableClient } from '@azure/data-tables';

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0];

/** Tells afterwards whether a request went out more than once, because its first answer was lost. */
export interface Resends {
  /** To stand behind the client's retries, where every sending passes. */
  readonly policy: Policy;
  /** `request` is the one that an error of the client names. */
  wasResent(request: object): boolean;
}

export const watchResends = (): Resends => {
  const sent = new WeakMap<object, number>();
  return {
    policy: {
      name: 'grannfridResends',
      sendRequest: (request, next) => {
        sent.set(request, (sent.get(request) ?? 0) + 1);
        return next(request);
      },
    },
    wasResent: (request) => (sent.get(request) ?? 0) > 1,
  };
};
