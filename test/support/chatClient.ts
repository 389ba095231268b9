import { DirectLine, type Activity, type Message } from 'botframework-directlinejs';
import { JSDOM } from 'jsdom';
import { WebSocket } from 'ws';

const PATIENCE_MS = 20_000;

export interface Pass {
  readonly conversationId: string;
  readonly token: string;
  readonly cookie: string;
}

/** The real client of Web Chat, in Node, and what it heard. */
export interface ChatClient {
  /** Every activity, in the order it came. */
  readonly heard: readonly Activity[];
  /** The connection's statuses (ConnectionStatus of directlinejs). */
  readonly statuses: readonly number[];
  /** Sends, and gives the id that the server answered with. */
  send(activity: object): Promise<string>;
  /** Waits until what was heard satisfies. */
  until(satisfied: (heard: readonly Activity[]) => boolean): Promise<void>;
  /** Waits for a status. */
  status(wanted: number): Promise<void>;
  /** Cuts the sockets as a lost network does: no goodbye. */
  drop(): void;
  end(): void;
}

/** What the chat page does first. */
export async function askForPass(url: string, wish: { cookie?: string; fresh?: boolean } = {}) {
  const { cookie = '', ...body } = wish;
  const answer = await fetch(`${url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify(body),
  });
  const { conversationId, token } = JSON.parse(await answer.text());
  const given = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
  return { conversationId: String(conversationId), token: String(token), cookie: given.join('; ') };
}

/** Connects as Web Chat does. `again` takes up a conversation after a watermark. */
export function connect(
  url: string,
  how: { token: string; webSocket: boolean; again?: { conversationId: string; watermark: string } },
): ChatClient {
  const sockets: WebSocket[] = [];
  class RecordedSocket extends WebSocket {
    constructor(address: string) {
      super(address);
      sockets.push(this);
    }
  }
  const { XMLHttpRequest, FormData, Blob } = new JSDOM('', { url }).window;
  Object.assign(globalThis, { XMLHttpRequest, FormData, Blob, WebSocket: RecordedSocket });
  const line = new DirectLine({
    domain: `${url}/v3/directline`,
    token: how.token,
    webSocket: how.webSocket,
    pollingInterval: 200,
    // Its wait before it connects again is 3 to 15 seconds: the shortest.
    random: () => 0,
    ...how.again,
  });
  return listenTo(line, () => sockets.forEach((socket) => socket.terminate()));
}

function listenTo(line: DirectLine, drop: () => void): ChatClient {
  const heard: Activity[] = [];
  const statuses: number[] = [];
  const waiting = new Set<() => void>();
  const keep = <T>(list: T[]) => {
    return (item: T): void => {
      list.push(item);
      waiting.forEach((look) => look());
    };
  };
  line.connectionStatus$.subscribe(keep(statuses));
  // A connection that fails is seen in its status.
  const listening = line.activity$.subscribe(keep(heard), () => undefined);

  async function until(what: string, check: () => boolean): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`waited in vain for ${what}: ${JSON.stringify({ statuses, heard })}`));
      }, PATIENCE_MS);
      const look = (): void => {
        if (!check()) return;
        waiting.delete(look);
        clearTimeout(late);
        resolve();
      };
      waiting.add(look);
      look();
    });
  }

  return {
    heard,
    statuses,
    drop,
    until: (satisfied) => until(String(satisfied), () => satisfied(heard)),
    status: (wanted) => until(`status ${wanted}`, () => statuses.includes(wanted)),
    send: (activity) => line.postActivity(asMessage(activity)).toPromise(),
    end() {
      listening.unsubscribe();
      line.end();
    },
  };
}

function asMessage(activity: object): Message {
  return { type: 'message', from: { id: '' }, ...activity };
}
