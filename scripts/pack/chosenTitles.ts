import { shownTitle } from '../../src/domain/chosenTitle';
import type { ChosenTitlesShard } from '../../src/services/pack/schemas/chosenTitles';
import type { PackTables } from './tables';

/**
 * Every title that can be chosen for a SOC 2010 unit group, by SOC 2020 code: the titles of the
 * ONS coding index with their qualifiers, and our everyday words.
 *
 * @throws Error where one shown text of a group would have two codes, so nobody could tell which
 *   was chosen; or where an everyday word is given a code that shares nobody with its group
 */
export function buildChosenTitles(
  tables: Pick<PackTables, 'rows'>,
): ReadonlyMap<string, ChosenTitlesShard> {
  const codes = new Map<string, Map<string, { readonly text: string; readonly soc2020: string }>>();
  const note = (soc2010: string, text: string, soc2020: string) => {
    const known = codes.get(soc2010) ?? new Map();
    codes.set(soc2010, known);
    const before = known.get(text.toLowerCase());
    if (before === undefined) known.set(text.toLowerCase(), { text, soc2020 });
    else if (before.soc2020 !== soc2020)
      throw new Error(
        `“${text}” stands in group ${soc2010} as ${before.soc2020} and as ${soc2020} of SOC 2020`,
      );
  };
  for (const { title = '', qualifier = '', soc2010 = '', soc2020 = '' } of tables.rows(
    'occupations/job-titles',
  ))
    note(soc2010, shownTitle(title, qualifier), soc2020);

  const pairs = new Set(
    tables
      .rows('occupations/soc-2010-to-soc-2020')
      .map(({ soc2010, soc2020 }) => `${soc2010} ${soc2020}`),
  );
  for (const { word = '', soc2010 = '', soc2020 = '' } of tables.rows('everyday-words')) {
    if (!pairs.has(`${soc2010} ${soc2020}`))
      throw new Error(`“${word}”: nobody of group ${soc2010} is in ${soc2020} of SOC 2020`);
    note(soc2010, shownTitle(word, ''), soc2020);
  }
  return new Map([...codes].map(([soc, texts]) => [soc, byCode([...texts.values()])]));
}

function byCode(
  titles: readonly { readonly text: string; readonly soc2020: string }[],
): ChosenTitlesShard {
  const shard: Record<string, string[]> = {};
  for (const { text, soc2020 } of titles) (shard[soc2020] ??= []).push(text);
  return shard;
}
