import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A way to a server on this machine on which an answer can get lost. */
export interface LossyProxy {
  readonly port: number;
  /** The next answer is dropped and its connection reset, after `meanwhile` is done. */
  loseNext(meanwhile?: () => Promise<unknown>): void;
  close(): Promise<void>;
}

export async function startLossyProxy(target: number): Promise<LossyProxy> {
  const open = new Set<Socket>();
  let lose: (() => Promise<unknown>) | undefined;
  const answer = async (client: Socket, data: Buffer): Promise<void> => {
    const meanwhile = lose;
    lose = undefined;
    if (!meanwhile) return void client.write(data);
    await meanwhile();
    client.resetAndDestroy();
  };
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => [client, upstream].forEach((end) => end.destroy()));
    }
    client.pipe(upstream, { end: false });
    upstream.on('data', (data: Buffer) => void answer(client, data));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    port: address.port,
    loseNext: (meanwhile = async () => {}) => {
      lose = meanwhile;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
