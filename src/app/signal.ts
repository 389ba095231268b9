/** Tells whoever listens that something happened to a key. */
export interface Signal {
  readonly emit: (key: string) => void;
  /** Gives a function that ends the listening. */
  readonly listen: (listener: (key: string) => void) => () => void;
}

export const makeSignal = (): Signal => {
  const listeners = new Set<(key: string) => void>();
  return {
    emit: (key) => {
      for (const listener of listeners) listener(key);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
