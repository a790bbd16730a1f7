import type { Chance } from '../faults/chance';

/** A good body gone wrong. */
export interface BrokenBody {
  readonly text: string;
  /** What was done to it, for whoever reads the report. */
  readonly how: string;
  /** Its words say another job, place or year: no number of it may come out under a known name. */
  readonly isAboutOther: boolean;
}

type Way = (text: string, chance: Chance) => string;

const JUNK = ['null', '0', '-1', '""', '[]', '{}', '1e400', 'NaN', '<p>', ',', '"', '', '\u0000'];

const cutShort: Way = (text, chance) => text.slice(0, chance.whole(0, text.length));

const spliced: Way = (text, chance) => {
  const from = chance.whole(0, text.length);
  return text.slice(0, from) + chance.oneOf(JUNK) + text.slice(from + chance.whole(0, 40));
};

const tokenSwapped: Way = (text, chance) => {
  const tokens = text.split(/([{}[\],:\n])/);
  tokens[chance.whole(0, tokens.length - 1)] = chance.oneOf(JUNK);
  return tokens.join('');
};

const wrapped: Way = (text, chance) =>
  chance.oneOf([
    `\uFEFF${text}`,
    `<!DOCTYPE html><title>Wi-Fi</title>${text}`,
    `${text}${text}`,
    `[${text}]`,
    `${text}\n<!-- served by 12 -->`,
    text.toUpperCase(),
    text.replaceAll(/\d/g, '9'),
    text.replaceAll('"', "'"),
    text.replaceAll('.', ','),
  ]);

/** How a number goes wrong: sign, size, decimals, kind. */
const otherNumber = (number: number, chance: Chance): string =>
  chance.oneOf([
    String(-number),
    String(number * 100),
    String(number * 1.83),
    String(number / 1000),
    String(number + 0.5),
    `"${number}"`,
    '5000000000000',
    '412.5',
    'null',
    '1e400',
    '99999',
  ]);

const NUMBER = /-?\d+(?:\.\d+)?/g;

const numbersChanged: Way = (text, chance) => {
  const odds = chance.oneOf([1, 0.2, 0.02]);
  return text.replace(NUMBER, (found) =>
    chance.next() < odds ? otherNumber(Number(found), chance) : found,
  );
};

/** Lines, or parts between commas where a body has none. */
const piecesOf = (text: string): readonly [readonly string[], string] => {
  const between = text.includes('\n') ? '\n' : ',';
  return [text.split(between), between];
};

/** One number only, and not by much: what is plausible comes through. */
const oneNumberChanged: Way = (text, chance) => {
  const found = [...text.matchAll(NUMBER)];
  if (found.length === 0) return text;
  const { index, 0: number } = chance.oneOf(found);
  const others = [
    otherNumber(Number(number), chance),
    String(Number(number) + chance.whole(-3, 3)),
  ];
  return text.slice(0, index) + chance.oneOf(others) + text.slice(index + number.length);
};

/** A word of a body is another: a name, a unit, a note, a status. */
const oneWordChanged: Way = (text, chance) => {
  const found = [...text.matchAll(/"[^"\n]{2,40}"/g)];
  if (found.length === 0) return text;
  const { index, 0: word } = chance.oneOf(found);
  const others = [
    '"Something else"',
    '"disclosive"',
    '"Estimate is less than 500"',
    word.toUpperCase(),
  ];
  return text.slice(0, index) + chance.oneOf(others) + text.slice(index + word.length);
};

const piecesMoved: Way = (text, chance) => {
  const [pieces, between] = piecesOf(text);
  const at = chance.whole(0, pieces.length - 1);
  const other = chance.whole(0, pieces.length - 1);
  const piece = pieces[at] ?? '';
  const ways = [
    pieces.toSpliced(at, 1),
    pieces.toSpliced(at, 0, piece),
    pieces.toSpliced(at, 1, pieces[other] ?? '').toSpliced(other, 1, piece),
    pieces.toReversed(),
    pieces.slice(0, 1),
  ];
  return chance.oneOf(ways).join(between);
};

const WAYS: Readonly<Record<string, Way>> = {
  'cut short': cutShort,
  spliced,
  'a part swapped for nonsense': tokenSwapped,
  'wrapped or written otherwise': wrapped,
  'numbers changed': numbersChanged,
  'one number changed': oneNumberChanged,
  'one word changed': oneWordChanged,
  'one of each changed': (text, chance) => oneWordChanged(oneNumberChanged(text, chance), chance),
  'pieces moved': piecesMoved,
};

/** A plausible number that is not there: what comes out of it is known to be of another. */
const otherButPlausible = (number: number): number =>
  Number.isInteger(number)
    ? number + Math.max(1, Math.round(Math.abs(number) * 0.013))
    : Math.round((number * 1.013 + 0.01) * 1000) / 1000;

/** By what a body of LMI for All says what it is about, and something else it may say. */
const OTHER_IDS: Readonly<Record<string, readonly (string | number)[]>> = {
  soc: [9999, 2136, '2136', 11],
  district: ['Elsewhere'],
  onetcode: ['99-9999.00'],
  onetCode: ['99-9999.00'],
  breakdown: ['height'],
  year: [1899, 2227],
};

function idsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inside]) => [
    ...(Object.hasOwn(OTHER_IDS, key) && typeof inside !== 'object' ? [key] : []),
    ...idsIn(inside),
  ]);
}

/** A body that says throughout that it is about another, with other numbers. */
function aboutOther(text: string, chance: Chance): string | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  const ids = [...new Set(idsIn(body))];
  if (ids.length === 0) return undefined;
  const id = chance.oneOf(ids);
  const other = chance.oneOf(OTHER_IDS[id] ?? []);
  return JSON.stringify(body, (key, part: unknown) => {
    if (key === id && typeof part !== 'object') return other;
    const isOfId = Object.hasOwn(OTHER_IDS, key) || /code|^id$/i.test(key);
    return typeof part === 'number' && !isOfId ? otherButPlausible(part) : part;
  });
}

const CELLS = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
/** What no question of the app asks for, by the column that says it. */
const OTHER_CELLS: Readonly<Record<string, string>> = {
  GEOGRAPHY_CODE: '"E08000012"',
  DATE: '"1899"',
};

/** A table with one row, or all, of another place or year, and other numbers in it. */
function tableAboutOther(text: string, chance: Chance): string | undefined {
  const [header = '', ...lines] = text.split('\n');
  const columns = header.split(CELLS).map((cell) => cell.replaceAll('"', ''));
  const [column, other] = chance.oneOf(Object.entries(OTHER_CELLS));
  const [at, value] = [columns.indexOf(column), columns.indexOf('OBS_VALUE')];
  if (at < 0 || value < 0 || lines.length === 0) return undefined;
  const only = chance.next() < 0.5 ? chance.whole(0, lines.length - 1) : undefined;
  const changed = lines.map((line, place) => {
    if (line === '' || (only !== undefined && place !== only)) return line;
    const cells = line.split(CELLS);
    cells[at] = other;
    if (cells[value] !== '') cells[value] = String(otherButPlausible(Number(cells[value])));
    return cells.join(',');
  });
  return [header, ...changed].join('\n');
}

/** Breaks a good body in one to three ways, or makes it one about something else. */
export function breakBody(good: string, chance: Chance): BrokenBody {
  if (chance.next() < 0.25) {
    const other = good.startsWith('"') ? tableAboutOther(good, chance) : aboutOther(good, chance);
    if (other !== undefined) return { text: other, how: 'about another', isAboutOther: true };
  }
  // Most in one way: what is broken in three is seldom taken for anything.
  const count = chance.oneOf([1, 1, 1, 2, 3]);
  const ways = Array.from({ length: count }, () => chance.oneOf(Object.keys(WAYS)));
  const text = ways.reduce((body, way) => WAYS[way]?.(body, chance) ?? body, good);
  return { text, how: ways.join(', '), isAboutOther: false };
}
