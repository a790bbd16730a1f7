import { englishText, said, type Words } from '@/shared/words/words';
import type { WaysToJobsShard } from '@/services/pack/schemas/waysToJobs';
import { isOneSlip } from '@/shared/oneSlip';
import { PhraseBook, phraseWords } from './phrases';

/** A list of jobs that somebody who typed no title can choose from. */
export interface WayToJobs {
  /** What stands above the list. */
  readonly words: Words;
  /** Places in the shard's titles, best first. */
  readonly titles: readonly number[];
}

/** An employer in what was typed, with the words beside its name. */
export interface NamedEmployer extends WayToJobs {
  readonly rest: readonly string[];
}

/** Reads what was typed for what is no job title and still leads to jobs. */
export interface WaysToJobs {
  /** An employer's name, alone or among other words. */
  readonly employerIn: (text: string) => NamedEmployer | undefined;
  /** The employer whose name begins so, or is one slip away. */
  readonly employerLike: (text: string) => WayToJobs | undefined;
  /** Interests, hours, settings and sectors, where nothing else was typed. */
  readonly wayIn: (text: string) => WayToJobs | undefined;
  /** The place of the title that a word of another language stands for. */
  readonly inOtherLanguage: (text: string) => number | undefined;
}

/** Words that say neither what work nor where: "something with …", "a job in …". */
const FILLERS = new Set(
  (
    'a about am an and any anything apply around asap at available based be been being bit can career careers current ' +
    'currently decent do doing easy find for from get going good have help here hiring i id ideally im immediate in ' +
    'interested involve involves involving is it ive jobs job just kind like liking local looking love lot lots me my ' +
    'near need needed nice now of on only or paid please position positions prefer preferably quick really recruiting ' +
    'role roles some something sort start starting stuff that the thing things to today type uk ' +
    'urgent vacancies vacancy want wanted wanting wanna where which who with work working works would you'
  ).split(' '),
);

type Kind = WaysToJobsShard['ways'][number][0];
/** Where two things were typed, what somebody likes says more than when they can work. */
const TELLS_MORE: Readonly<Record<Kind, number>> = { interest: 4, sector: 3, hours: 2, setting: 1 };

interface Way extends WayToJobs {
  readonly kind: Kind;
}

/**
 * Opens the tables of employers, ways in and other languages for search.
 *
 * @param isTitleWord whether a word stands in titles: such a word is no slip of another
 */
export function openWaysToJobs(
  shard: WaysToJobsShard,
  isTitleWord: (word: string) => boolean,
): WaysToJobs {
  const employers = new PhraseBook<WayToJobs>();
  for (const [name, spellings, titles] of shard.employers) {
    const employer = { words: said('Common jobs at {name}', { name }), titles };
    for (const spelling of spellings) employers.add(spelling, employer);
  }
  const ways = new PhraseBook<Way>();
  for (const [kind, phrases, words, titles] of shard.ways)
    for (const phrase of phrases) ways.add(phrase, { kind, words: englishText(words), titles });
  const others = new PhraseBook<number>();
  for (const [, word, title] of shard.otherLanguages) others.add(word, title);

  return {
    employerIn: (text) => {
      const found = employers.findIn(phraseWords(text));
      return found && { ...found.meaning, rest: withoutFillers(found.rest) };
    },
    employerLike: (text) => {
      const typed = withoutFillers(phraseWords(text)).join(' ');
      if (typed.length < SHORTEST_BEGUN) return undefined;
      return employers.like(
        typed,
        (name) => typed.length >= SHORTEST_SLIP && isOneSlip(typed, name),
      );
    },
    wayIn: (text) => {
      const typed = phraseWords(text);
      return (
        bestWay(ways, typed) ??
        bestWay(
          ways,
          typed.map((word) => (isTitleWord(word) ? word : mended(ways, word))),
        )
      );
    },
    inOtherLanguage: (text) => others.meaningOf(phraseWords(text)),
  };
}

const SHORTEST_BEGUN = 4;
const SHORTEST_SLIP = 5;

const withoutFillers = (words: readonly string[]) => words.filter((word) => !FILLERS.has(word));

function mended(ways: PhraseBook<Way>, word: string): string {
  if (word.length < SHORTEST_SLIP || ways.vocabulary.has(word) || FILLERS.has(word)) return word;
  return (
    [...ways.vocabulary].find((known) => known.length >= SHORTEST_SLIP && isOneSlip(word, known)) ??
    word
  );
}

/** The way in that tells most, where what was typed holds nothing but ways in and fillers. */
function bestWay(ways: PhraseBook<Way>, typed: readonly string[]): Way | undefined {
  let best: Way | undefined;
  let rest = typed;
  for (let found = ways.findIn(rest); found; found = ways.findIn(rest)) {
    const { meaning } = found;
    if (!best || TELLS_MORE[meaning.kind] > TELLS_MORE[best.kind]) best = meaning;
    rest = found.rest;
  }
  return withoutFillers(rest).length === 0 ? best : undefined;
}
