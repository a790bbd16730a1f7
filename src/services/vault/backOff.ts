const FREE_TRIES = 3;
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 300_000;

/** Wrong passphrases since the last right one. */
export interface WrongTries {
  readonly count: number;
  /** When the last was tried, ms since 1970. */
  readonly at: number;
}

/**
 * How long to wait before the next passphrase is tried: nothing for the first three, then 5 s, twice
 * as long each time, five minutes at most.
 *
 * @param now ms since 1970; a clock that went back makes nobody wait longer than that
 * @returns ms, 0 where it may be tried now
 */
export function waitMs({ count, at }: WrongTries, now: number): number {
  if (count < FREE_TRIES) return 0;
  const whole = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - FREE_TRIES));
  return Math.max(0, Math.min(whole, at + whole - now));
}

/** The wait in a sentence. */
export function waitWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const time =
    seconds < 60
      ? `${seconds} second${seconds === 1 ? '' : 's'}`
      : `${Math.ceil(seconds / 60)} minute${seconds <= 60 ? '' : 's'}`;
  return `Too many wrong passphrases. Try again in ${time}.`;
}
