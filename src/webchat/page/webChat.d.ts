/** The part of Web Chat's global (webchat.js) that the page uses. */

interface Activity {
  readonly id?: string;
  readonly type: string;
  readonly from: { readonly role?: string };
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly 'webchat:send-status'?: 'sending' | 'send failed' | 'sent';
    /** Ours: what the person has to keep. */
    readonly receipt?: Receipt;
    /** Ours: the language that the bot speaks from now on. */
    readonly language?: string;
    /** Ours: the server has deleted what was said before; so shall the screen. */
    readonly forgotten?: boolean;
  };
}

/** Texts in the language of the chat when it was given. `code` is grouped: "1234 5678 …". */
interface Receipt {
  readonly caseNumber: string;
  readonly receivedAt: string;
  readonly code: string;
  readonly next: string;
  readonly warning: string;
}

/** Those of Web Chat's actions that the page reads or makes. */
type StoreAction =
  | { readonly type: 'DIRECT_LINE/POST_ACTIVITY' }
  | {
      readonly type: 'DIRECT_LINE/INCOMING_ACTIVITY';
      readonly payload: { readonly activity: Activity };
    }
  | {
      readonly type: 'DIRECT_LINE/POST_ACTIVITY_FULFILLED';
      readonly meta: { readonly clientActivityID: string };
      readonly payload: { readonly activity: Activity };
    }
  | {
      readonly type: 'WEB_CHAT/SEND_EVENT';
      readonly payload: { readonly name: string; readonly value: string };
    };

interface Store {
  dispatch(action: StoreAction): unknown;
  getState(): { readonly activities: readonly Activity[] };
}

type StoreMiddleware = (
  store: Store,
) => (next: (action: StoreAction) => unknown) => (action: StoreAction) => unknown;

/** The Direct Line client (botframework-directlinejs). */
interface DirectLine {
  readonly connectionStatus$: {
    subscribe(listener: (status: number) => void): { unsubscribe(): void };
  };
  /** What it was built with; the next socket is made from this. */
  readonly services: { WebSocket: typeof WebSocket };
  end(): void;
}

interface WebChatProps {
  readonly directLine: DirectLine;
  readonly store: Store;
  /** React's: another key is another chat, built anew. */
  readonly key: string;
  readonly role: 'region';
  readonly locale: string;
  readonly dir: string;
  readonly overrideLocalizedStrings: Readonly<Record<string, string | object>>;
  readonly styleOptions: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly adaptiveCardsHostConfig: object;
}

interface Window {
  /** Missing when the file could not be loaded. */
  readonly WebChat?: {
    createDirectLine(options: {
      readonly domain: string;
      readonly token: string;
      readonly webSocket: boolean;
      readonly conversationStartProperties: { readonly locale: string };
    }): DirectLine;
    createStore(initial: object, ...middleware: readonly StoreMiddleware[]): Store;
    renderWebChat(props: WebChatProps, element: HTMLElement): void;
  };
}
