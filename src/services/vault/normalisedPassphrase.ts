/** A passphrase as it is used: Unicode NFKC, without spaces at the ends, one space between words. */
export function normalisedPassphrase(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
}
