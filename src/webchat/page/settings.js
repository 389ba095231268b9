// @ts-check
import { byId } from './dom.js';

/**
 * What the server has written for the script, in the page's language.
 * @typedef {{
 *   language: string,
 *   locale: string,
 *   direction: string,
 *   strings: Record<string, string>,
 *   words: Record<'lost' | 'trying' | 'back' | 'unloaded' | 'copied' | 'uncopied', string>,
 * }} Settings
 */

/** @returns {Settings} as they are now: a switch of language writes new ones */
export const settings = () => JSON.parse(byId('chat', HTMLElement).dataset['settings'] ?? '');
