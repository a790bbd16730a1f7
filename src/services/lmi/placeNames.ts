/** Words that one list has and another leaves out: they tell no two districts apart. */
const PLAIN = new Set(
  'a and borough city council county district h na of on royal the under upon'.split(' '),
);

/** What tells two districts of one stem apart: North Somerset is not Somerset. */
const TELLING = new Set('north south east west mid central new inner outer'.split(' '));

/** Words that are spelled in two ways. */
const SPELLINGS: Readonly<Record<string, string>> = { eileanan: 'eilean', taff: 'taf' };

function wordsOf(name: string): ReadonlySet<string> {
  const words = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'`\u2018\u2019.]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !PLAIN.has(word));
  return new Set(words.map((word) => SPELLINGS[word] ?? word));
}

/**
 * True where a name that came back is one of the district that was asked for: the same words in any
 * order, or some of the words of a district with several ("Armagh" of "Armagh City, Banbridge and
 * Craigavon"). "City of" and the like say nothing.
 */
export function isSamePlace(asked: string, returned: string): boolean {
  const own = wordsOf(asked);
  const theirs = wordsOf(returned);
  if (theirs.size === 0 || [...theirs].some((word) => !own.has(word))) return false;
  return [...own].every((word) => theirs.has(word) || !TELLING.has(word));
}
