/** True where one letter is wrong, missing, too many, or two neighbours are swapped. */
export function isOneSlip(typed: string, word: string): boolean {
  const gap = word.length - typed.length;
  if (gap < -1 || gap > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (gap === 1) return typed.slice(at) === word.slice(at + 1);
  if (gap === -1) return typed.slice(at + 1) === word.slice(at);
  if (typed.slice(at + 1) === word.slice(at + 1)) return typed !== word;
  return (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}
