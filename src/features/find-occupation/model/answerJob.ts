import { shownTitle } from '@/domain/chosenTitle';
import type { WaysToJobsShard } from '@/services/pack/schemas/waysToJobs';
import { inRow, said, type Words } from '@/shared/words/words';
import { jobWords } from './jobWords';
import { readQuery } from './readQuery';
import { type FoundTitles, searchTitles, type TitleMatch } from './searchTitles';
import type { TitleIndex } from './titleIndex';
import { isWordOf } from './typedWords';
import { type NamedEmployer, openWaysToJobs, type WayToJobs } from './waysToJobs';

/** What stands under the job box for what was typed. */
export interface JobAnswer {
  /**
   * Titles that fit; the common jobs of an employer; a way in for words that are no title; words
   * of another script or language; or nothing.
   */
  readonly kind: 'titles' | 'employer' | 'way-in' | 'other-language' | 'none';
  readonly rows: readonly TitleMatch[];
  /** What is said above the rows, or in their place. */
  readonly words?: Words;
}

/** Answers what was typed, at most `limit` rows. */
export type JobSearch = (text: string, limit: number) => JobAnswer;

const NO_TITLE = said('That is not a job title.');
const IN_ENGLISH = said('Job titles are in English here.');
const ONLY_NUMBERS = inRow([
  NO_TITLE,
  said('Type the kind of work, such as “cleaner” or “nurse”.'),
]);

/** From this share on the titles answer what was typed; below the next they answer poorly, or not at all. */
const ANSWERED = 0.75;
const POOR = 0.58;
const NOISE = 0.42;
/** An employer's name that is a word of titles too (boots, next) yields to titles that answer all. */
const FULLY = 0.95;
/** Fewer hours a week than this are part-time: the limit the ONS uses. */
const PART_TIME_HOURS = 30;

/** Puts the search over titles and the ways to jobs together. */
export function openJobSearch(index: TitleIndex, shard: WaysToJobsShard): JobSearch {
  const ways = openWaysToJobs(shard, (word) => isWordOf(index, jobWords(word)[0] ?? ''));
  const rowOf = (place: number): TitleMatch => {
    const [soc = '', title = '', soc2020 = ''] = shard.titles[place] ?? [];
    const groupTitle = index.groups.find(([code]) => code === soc)?.[1] ?? '';
    return { title, qualifier: '', otherQualifiers: 0, soc, soc2020, groupTitle, kind: 'title' };
  };
  const listed = (kind: JobAnswer['kind'], { words, titles }: WayToJobs, limit: number) => ({
    kind,
    words: kind === 'way-in' ? inRow([NO_TITLE, inRow([words, ':'], '')]) : inRow([words, ':'], ''),
    rows: titles.slice(0, limit).map(rowOf),
  });

  return (text, limit) => {
    if (text.trim() === '') return { kind: 'none', rows: [] };
    const found = searchTitles(index, text, limit);
    if (isExact(found, text)) return { kind: 'titles', rows: found.rows };
    const other = ways.inOtherLanguage(text);
    if (other !== undefined) return otherLanguage(rowOf(other), found, limit);
    const employer = ways.employerIn(text);
    if (employer?.rest.length === 0) return listed('employer', employer, limit);
    const way = ways.wayIn(wayText(text));
    if (way) return listed('way-in', way, limit);
    if (readQuery(text).isOnlyNumbers && found.rows.length === 0)
      return { kind: 'way-in', rows: [], words: ONLY_NUMBERS };
    if (employer && found.covered < FULLY) return atEmployer(index, shard, employer, limit);
    const near = found.covered < POOR ? ways.employerLike(text) : undefined;
    if (near) return listed('employer', near, limit);
    return found.rows.length > 0 && found.covered >= NOISE
      ? { kind: 'titles', rows: found.rows }
      : nothing(text);
  };
}

/** What was typed for a way in: hours a week in figures stand for part-time or full-time work. */
function wayText(text: string): string {
  const { hours, words, plain } = readQuery(text);
  if (hours === undefined || words.length > 0) return plain;
  return hours < PART_TIME_HOURS ? 'part time' : 'full time';
}

/** True where the first row, with all its words, is what was typed: no other meaning is looked for. */
function isExact({ rows: [first] }: FoundTitles, text: string): boolean {
  if (!first) return false;
  if (first.kind === 'code') return true;
  const typed = jobWords(text).join(' ');
  return typed !== '' && jobWords(shownTitle(first.title, '')).join(' ') === typed;
}

function otherLanguage(row: TitleMatch, found: FoundTitles, limit: number): JobAnswer {
  const more = found.covered >= ANSWERED ? found.rows : [];
  const others = more.filter(({ soc }) => soc !== row.soc);
  return { kind: 'titles', rows: [row, ...others].slice(0, limit) };
}

/** "aldi store assistant": the title without the employer, its own jobs first. */
function atEmployer(
  index: TitleIndex,
  shard: WaysToJobsShard,
  { rest, titles }: NamedEmployer,
  limit: number,
): JobAnswer {
  const likely = titles.map((place) => shard.titles[place]?.[0] ?? '');
  const { rows } = searchTitles(index, rest.join(' '), limit, likely);
  return rows.length > 0 ? { kind: 'titles', rows } : nothing(rest.join(' '));
}

function nothing(text: string): JobAnswer {
  return NOT_ENGLISH.test(text.normalize('NFC'))
    ? { kind: 'other-language', rows: [], words: IN_ENGLISH }
    : { kind: 'none', rows: [] };
}

/** A letter that English does not write: of another script, or with a sign. */
const NOT_ENGLISH = /[^\P{L}a-z]/iu;
