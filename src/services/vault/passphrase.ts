import { COMMON_PASSPHRASES } from './commonPassphrases';
import { normalisedPassphrase } from './normalisedPassphrase';
import { WORDS } from './words';

const WORDS_IN_A_PASSPHRASE = 5;
const LEAST_CHARACTERS = 15;
const LEAST_DIFFERENT_CHARACTERS = 6;
const UINT32_VALUES = 2 ** 32;

/**
 * A whole number from 0 up to, not including, `below`, each as likely as the other: draws from the
 * uneven end of the 32-bit range are thrown away.
 *
 * @param draw one random 32-bit number
 */
export function unbiasedBelow(below: number, draw: () => number): number {
  const even = UINT32_VALUES - (UINT32_VALUES % below);
  let drawn = draw();
  while (drawn >= even) drawn = draw();
  return drawn % below;
}

const secureDraw = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? UINT32_VALUES;

/**
 * Five words chosen at random, each from the whole list: about 55 bits. With half a second of key
 * derivation a guess that is out of reach of anybody who copies the computer's disk.
 */
export function offeredPassphrase(draw: () => number = secureDraw): string {
  const pick = (): string => WORDS[unbiasedBelow(WORDS.length, draw)] ?? '';
  return Array.from({ length: WORDS_IN_A_PASSPHRASE }, pick).join(' ');
}

/**
 * Why a passphrase that the adviser made up may not be used, in words for the adviser.
 *
 * Refused: fewer than 15 characters after normalising, fewer than six different ones, one short
 * piece repeated, and the passphrases of a bundled list, whatever their case, spaces and marks.
 *
 * @returns undefined for one that may be used
 */
export function passphraseProblem(text: string): string | undefined {
  const passphrase = normalisedPassphrase(text);
  if (passphrase.length < LEAST_CHARACTERS)
    return `Use at least ${LEAST_CHARACTERS} characters, or take the five words.`;
  const letters = passphrase.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (COMMON_PASSPHRASES.has(letters))
    return 'Many people use this one, so it is easy to guess. Take the five words instead.';
  if (new Set(letters).size < LEAST_DIFFERENT_CHARACTERS || /^(.{1,7})\1+$/u.test(letters))
    return 'This repeats itself, so it is easy to guess. Take the five words instead.';
  return undefined;
}
