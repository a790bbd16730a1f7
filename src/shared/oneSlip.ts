/** True where one letter is wrong, missing, too many, or two neighbours are swapped. */
export function isOneSlip(typed: string, word: string): boolean {
  const gap = word.length - typed.length;
  if (gap < -1 || gap > 1) return false;
  const shorter = Math.min(typed.length, word.length);
  let start = 0;
  while (start < shorter && typed.charCodeAt(start) === word.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    typed.charCodeAt(typed.length - 1 - end) === word.charCodeAt(word.length - 1 - end)
  )
    end += 1;
  const different = shorter - start - end;
  if (gap !== 0) return different === 0;
  if (different === 1) return true;
  return (
    different === 2 &&
    typed.charCodeAt(start) === word.charCodeAt(start + 1) &&
    typed.charCodeAt(start + 1) === word.charCodeAt(start)
  );
}
