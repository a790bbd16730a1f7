import { startOfSentence } from '@/domain/plainNames';
import { once } from './measure';
import type { CompareRow } from './view';

/** What a measure comes to: a few words at its head, and what does not fit there under it. */
interface VerdictOfRow {
  readonly verdict?: string;
  readonly sentences: readonly string[];
}

/** What the words of a row come to against its first column (rule 3): the same for all said once. Pure. */
export function verdictOf(row: CompareRow | undefined, titles: readonly string[]): VerdictOfRow {
  const [first = ''] = titles;
  const said = (row?.cells ?? []).flatMap(({ words, columns }) =>
    words === undefined ? [] : [{ words, names: columns.map((at) => titles[at]) }],
  );
  const [one, ...others] = once(said.map(({ words }) => words));
  if (one === undefined) return { sentences: [] };
  if (others.length === 0) {
    const short = shortOf(one, first);
    const isWhole = short === startOfSentence(one.replace(` from ${first}`, ''));
    return { verdict: short, sentences: isWhole ? [] : [`${startOfSentence(one)}.`] };
  }
  const isNone = said.every(({ words }) => words.startsWith('not compared'));
  return {
    verdict: isNone ? 'Not compared' : `Against ${first}`,
    sentences: said.map(({ words, names }) => `${names.join(', ')}: ${words}.`),
  };
}

/** "No clear difference", "Not compared", "Lower than Cleaner". */
function shortOf(words: string, first: string): string {
  const short = words
    .replace(/ \(.*\)$/, '')
    .replace(/^not compared: .*$/, 'not compared')
    .replace(` from ${first}`, '');
  return startOfSentence(short);
}
