import { connect } from 'node:net';

const PATIENCE_MS = 5_000;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body, parsed when it is JSON. */
  readonly body: unknown;
}

export interface Call {
  /** Under `/v3/directline`, or from the root when it begins with `//`. */
  readonly path: string;
  readonly token?: string;
  readonly method?: string;
  /** Sent as it is when it is text, else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request, by default a POST when there is a body and a GET when there is none. */
export async function callApi(url: string, call: Call): Promise<Answer> {
  const { path } = call;
  const address = path.startsWith('//') ? `${url}${path.slice(1)}` : `${url}/v3/directline${path}`;
  const answer = await fetch(address, requestOf(call));
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') && text !== '';
  return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
}

function requestOf({ token, body, method, headers }: Call): RequestInit {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  if (body === undefined)
    return { method: method ?? 'GET', headers: { ...authorization, ...headers } };
  return {
    method: method ?? 'POST',
    headers: { 'content-type': 'application/json', ...authorization, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** Writes bytes on a socket of its own and gives all that comes back until the server closes it, or is silent for 5 seconds. */
export async function writeRaw(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  // A server may cut off a request that it refuses; what it said before that counts.
  socket.on('error', () => undefined);
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  socket.write(request);
  await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(chunks).toString('utf8');
}
