/** A running server with the door on it, as the suites use it. */
export interface DirectLineHost {
  /** Its public address, e.g. `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Moves its clock ahead. */
  forward(seconds: number): void;
  /** Everything it has logged since it was started, as text. */
  logged(): string;
  /** Stops the server and starts it again on the same port with the same log. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export type StartHost = () => Promise<DirectLineHost>;

/** Starts a host for the tests of a `describe`, and stops it after them. */
export function useHost(start: StartHost): () => DirectLineHost {
  let host: DirectLineHost | undefined;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(async () => host?.stop());
  return () => {
    if (!host) throw new Error('the host is started before the tests, not while they are declared');
    return host;
  };
}
