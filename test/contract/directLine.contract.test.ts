import { startInMemory } from '../support/memoryHost.ts';
import { directLineContract } from './directLineContract.ts';

directLineContract('a log in memory', () => startInMemory());
