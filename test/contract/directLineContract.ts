import { chatContract } from './directLineChat.ts';
import type { StartHost } from './directLineStart.ts';
import { noiseContract } from './directLineNoise.ts';
import { returnContract } from './directLineReturn.ts';
import { streamContract } from './directLineStream.ts';
import { tokenContract } from './directLineTokens.ts';
import { wireContract } from './directLineWire.ts';

/**
 * What Direct Line clients may lean on, whatever bot and log stand behind the door. The bot has to greet and to answer
 * every message; the limits have to let through 60 new tokens an address and 40 messages a conversation at once.
 */
export function directLineContract(name: string, start: StartHost): void {
  describe(`the Direct Line door with ${name}`, () => {
    chatContract(start);
    streamContract(start);
    returnContract(start);
    tokenContract(start);
    noiseContract(start);
    wireContract(start);
  });
}
