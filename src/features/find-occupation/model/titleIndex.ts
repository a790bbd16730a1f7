import type { TitleIndexShard } from '@/services/pack/schemas/titleIndex';
import { frontDecode } from '@/shared/frontCoding';
import { takeTurns } from '@/shared/turns';
import { jobWords } from './jobWords';
import { lettersOf, soundOf } from './alike';
import { ListBuilder, listAt, type NumberLists, renumber, turnRound } from './numberLists';

/** What a line of the index is: a title of the ONS, a unit group's own title, an everyday word. */
export type LineKind = 'title' | 'group' | 'everyday';

/** The index unpacked for search. Lines are the ONS titles, then the groups, then everyday words. */
export interface TitleIndex {
  readonly groups: TitleIndexShard['groups'];
  readonly qualifiers: readonly string[];
  /** Distinct words of lines and qualifiers in search form, sorted: a typed beginning is a run of them. */
  readonly words: readonly string[];
  readonly lineCount: number;
  /** Where the ONS titles end and the groups begin. */
  readonly firstOwnLine: number;
  readonly wordsOfLine: NumberLists;
  readonly wordsOfQualifier: NumberLists;
  readonly linesOfWord: NumberLists;
  /** Entries of a line: part of a group, then qualifier plus one (0 for none), in turn. */
  readonly entriesOfLine: NumberLists;
  /** The group that each part belongs to. */
  readonly groupOfPart: Uint16Array;
  /** The SOC 2020 group that each part went to; '' for a whole group. */
  readonly soc2020OfPart: readonly string[];
  /** Words of the index by how they sound. */
  readonly wordsBySound: ReadonlyMap<string, readonly number[]>;
  /** Which letters each word holds, a bit a letter. */
  readonly lettersOfWord: Uint32Array;
  /** How many people work in each group, 0 to 1 on a logarithmic scale. */
  readonly commonness: Float32Array;
  readonly kindOf: (line: number) => LineKind;
  /** The line as its source writes it. */
  readonly textOf: (line: number) => string;
}

/** Unpacks the index in short stretches, so that the page stays awake on an old laptop. */
export async function openTitleIndex(shard: TitleIndexShard): Promise<TitleIndex> {
  const turn = takeTurns();
  const dictionary = new Dictionary();
  const written = frontDecode(shard.words);
  await turn();
  const formsOfWritten = await dictionary.placesOfAll(written, turn);
  const titleWords = (await readTitles(shard.titles, turn)).build();
  const entries = await readEntries(shard.entries, turn);

  const qualifiers = frontDecode(shard.qualifiers);
  const qualifierWords = new ListBuilder();
  for (const places of await dictionary.placesOfAll(qualifiers, turn))
    qualifierWords.closeWith(places);
  const everyday = readEveryday(shard.everyday);
  const ownLines = [...shard.groups.map(([, title]) => title), ...everyday.words];
  // A whole group is written as one more part, which went to no single group of SOC 2020.
  for (const place of shard.groups.keys()) entries.closeWith([shard.parts.length + place, 0]);
  for (const parts of everyday.parts) entries.closeWith(parts.flatMap((part) => [part, 0]));

  const lineWords = await searchForms(titleWords, formsOfWritten, turn);
  for (const places of await dictionary.placesOfAll(ownLines, turn)) lineWords.closeWith(places);
  const { words, newPlace } = dictionary.inOrder();
  await turn();
  const wordsBySound = await bySound(words, turn);

  const wordsOfLine = renumber(lineWords.build(), newPlace);
  const titleCount = titleWords.starts.length - 1;
  const firstEveryday = titleCount + shard.groups.length;
  return {
    groups: shard.groups,
    qualifiers,
    words,
    lineCount: titleCount + ownLines.length,
    firstOwnLine: titleCount,
    wordsOfLine,
    wordsOfQualifier: renumber(qualifierWords.build(), newPlace),
    linesOfWord: turnRound(wordsOfLine, words.length),
    entriesOfLine: entries.build(),
    groupOfPart: Uint16Array.from([...shard.parts.map(([group]) => group), ...shard.groups.keys()]),
    soc2020OfPart: [...shard.parts.map(([, soc2020]) => soc2020), ...shard.groups.map(() => '')],
    wordsBySound,
    lettersOfWord: Uint32Array.from(words, lettersOf),
    commonness: commonnessOf(shard.groups.map(([, , thousands]) => thousands)),
    kindOf: (line) => (line < titleCount ? 'title' : line < firstEveryday ? 'group' : 'everyday'),
    textOf: (line) =>
      line < titleCount
        ? Array.from(listAt(titleWords, line), (word) => written[word] ?? '').join(' ')
        : (ownLines[line - titleCount] ?? ''),
  };
}

type Turn = () => Promise<void>;

/** After this many steps it is worth asking whether the stretch has grown long. */
const STEPS_A_LOOK = 512;

async function bySound(
  words: readonly string[],
  turn: Turn,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const sound = soundOf(word);
    const alike = found.get(sound);
    if (alike) alike.push(place);
    else found.set(sound, [place]);
    if (place % STEPS_A_LOOK === 0) await turn();
  }
  return found;
}

/** The titles' words as written, turned into their search forms. */
async function searchForms(
  titles: NumberLists,
  forms: readonly (readonly number[])[],
  turn: Turn,
): Promise<ListBuilder> {
  const found = new ListBuilder();
  for (let title = 0; title + 1 < titles.starts.length; title += 1) {
    for (const word of listAt(titles, title)) for (const form of forms[word] ?? []) found.add(form);
    found.close();
    if (title % STEPS_A_LOOK === 0) await turn();
  }
  return found;
}

/** Words in search form, numbered as they come; put in order at the end. */
class Dictionary {
  private readonly words: string[] = [];
  private readonly places = new Map<string, number>();

  async placesOfAll(texts: readonly string[], turn: Turn): Promise<readonly (readonly number[])[]> {
    const found: (readonly number[])[] = [];
    for (const text of texts) {
      found.push(this.placesOf(text));
      if (found.length % STEPS_A_LOOK === 0) await turn();
    }
    return found;
  }

  private placesOf(text: string): readonly number[] {
    return jobWords(text).map((word) => {
      const known = this.places.get(word);
      if (known !== undefined) return known;
      this.places.set(word, this.words.length);
      return this.words.push(word) - 1;
    });
  }

  inOrder(): { readonly words: readonly string[]; readonly newPlace: Uint16Array } {
    const words = this.words.toSorted();
    const newPlace = new Uint16Array(words.length);
    for (const [at, word] of words.entries()) newPlace[this.places.get(word) ?? 0] = at;
    return { words, newPlace };
  }
}

const LINE_BREAK = 10;
const COMMA = 44;

/** The value of a base-36 digit given by its character code. */
function digitOf(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}

function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 36 + digitOf(text.charCodeAt(at));
  return number;
}

const WORD_DIGITS = 3;

/** The places of each title's words among the written words. */
async function readTitles(packed: string, turn: Turn): Promise<ListBuilder> {
  const titles = new ListBuilder();
  let before: number[] = [];
  let lastFirst = 0;
  let steps = 0;
  for (let start = 0; start < packed.length; ) {
    const found = packed.indexOf('\n', start);
    const end = found === -1 ? packed.length : found;
    const shared = digitOf(packed.charCodeAt(start));
    const words = before.slice(0, shared);
    let at = start + 1;
    if (shared === 0) {
      // The step is one to three digits, whatever the three-digit words behind it leave over.
      const stepEnd = at + ((end - at) % WORD_DIGITS || WORD_DIGITS);
      lastFirst += numberAt(packed, at, stepEnd);
      words.push(lastFirst);
      at = stepEnd;
    }
    for (; at < end; at += WORD_DIGITS) words.push(numberAt(packed, at, at + WORD_DIGITS));
    titles.closeWith(words);
    before = words;
    start = end + 1;
    steps += 1;
    if (steps % STEPS_A_LOOK === 0) await turn();
  }
  return titles;
}

async function readEntries(packed: string, turn: Turn): Promise<ListBuilder> {
  const entries = new ListBuilder();
  let steps = 0;
  for (let start = 0; start < packed.length; ) {
    let end = start + 2;
    let code = packed.charCodeAt(end);
    while (end < packed.length && code !== COMMA && code !== LINE_BREAK) {
      end += 1;
      code = packed.charCodeAt(end);
    }
    entries.add(numberAt(packed, start, start + 2));
    entries.add(end === start + 2 ? 0 : numberAt(packed, start + 2, end) + 1);
    if (code !== COMMA) entries.close();
    start = end + 1;
    steps += 1;
    if (steps % STEPS_A_LOOK === 0) await turn();
  }
  return entries;
}

function readEveryday(packed: string) {
  const lines = packed === '' ? [] : packed.split('\n').map((line) => line.split('\t'));
  return {
    words: lines.map(([word = '']) => word),
    parts: lines.map(([, places = '']) =>
      (places.match(/../g) ?? []).map((place) => Number.parseInt(place, 36)),
    ),
  };
}

const FEWEST_THOUSANDS = 3;
const MOST_THOUSANDS = 1100;

function commonnessOf(thousands: readonly number[]): Float32Array {
  const range = Math.log(MOST_THOUSANDS / FEWEST_THOUSANDS);
  return Float32Array.from(thousands, (people) =>
    Math.min(1, Math.max(0, Math.log(people / FEWEST_THOUSANDS) / range)),
  );
}
