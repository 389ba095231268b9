import { startInMemory } from '../support/directLineHost.ts';
import { directLineContract } from './directLineContract.ts';

directLineContract('a log in memory', () => startInMemory());
