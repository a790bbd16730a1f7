import { shownTitle } from '../../src/domain/chosenTitle';
import type { WaysToJobsShard } from '../../src/services/pack/schemas/waysToJobs';
import { buildChosenTitles } from './chosenTitles';
import type { PackTables } from './tables';

/**
 * Employers, ways in and titles in other languages, each with the titles it leads to.
 *
 * @throws Error for a group without a common title, and for a title that is not in its group's list
 */
export function buildWaysToJobs(tables: Pick<PackTables, 'rows'>): WaysToJobsShard {
  const titles = titleList(tables);
  const common = new Map(
    tables
      .rows('common-titles')
      .map(({ soc2010 = '', title = '' }) => [soc2010, titles.placeOf(soc2010, title)]),
  );
  const places = (list: string) =>
    partsOf(list).map((soc) => {
      const place = common.get(soc);
      if (place === undefined) throw new Error(`data/common-titles.csv has no row for ${soc}`);
      return place;
    });
  return {
    employers: tables
      .rows('employers')
      .map(({ name = '', other_spellings = '', soc2010 = '' }) => [
        name,
        [name, ...partsOf(other_spellings)],
        places(soc2010),
      ]),
    ways: tables
      .rows('ways-in')
      .map(({ kind = '', phrases = '', words = '', soc2010 = '' }) => [
        kind as WaysToJobsShard['ways'][number][0],
        partsOf(phrases),
        words,
        places(soc2010),
      ]),
    otherLanguages: tables
      .rows('titles-in-other-languages')
      .map(({ language = '', word = '', soc2010 = '', title = '' }) => [
        language,
        word,
        titles.placeOf(soc2010, title),
      ]),
    titles: titles.all,
  };
}

const partsOf = (list: string): string[] => list.split(';').filter((part) => part !== '');

/** Titles numbered as they are first asked for, each found in its group's list. */
function titleList(tables: Pick<PackTables, 'rows'>) {
  const codeOf = new Map<string, string>();
  for (const [soc, shard] of buildChosenTitles(tables))
    for (const [soc2020, texts] of Object.entries(shard))
      for (const text of texts) codeOf.set(`${soc} ${text.toLowerCase()}`, soc2020);
  const all: [string, string, string][] = [];
  const places = new Map<string, number>();
  const placeOf = (soc2010: string, title: string): number => {
    const key = `${soc2010} ${title.toLowerCase()}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const soc2020 = codeOf.get(key);
    if (soc2020 === undefined) throw new Error(`“${title}” is no title of group ${soc2010}`);
    places.set(key, all.length);
    return all.push([soc2010, shownTitle(title, ''), soc2020]) - 1;
  };
  return { all, placeOf };
}
