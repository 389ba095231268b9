import { startHouse } from '../support/houseHost.ts';
import { directLineContract } from './directLineContract.ts';

directLineContract('the real bot and the real store', startHouse);
