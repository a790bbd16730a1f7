import { type FakeAnswer, late, readable, unreadable } from './fakeAnswer';
import { LOOKED_UP, nameOf } from './nomisNames';

/** A fake of Nomis, written by hand to the contract. Its numbers are made up by a rule and are no facts. */
export type NomisMode =
  | 'good'
  | 'slow'
  | 'gone'
  /** 200 and no byte: an unknown dimension, or every code of one unknown. */
  | 'empty-body'
  /** The help page, as for a wrong address. */
  | 'web-page'
  /** 200 `{"error":"Query is incomplete"}`. */
  | 'incomplete'
  /** 500 with JSON, text and XML. */
  | 'engine-json'
  | 'engine-text'
  | 'engine-xml'
  /** 503: too much at once. */
  | 'busy'
  /** 500 that a page may not read, for want of CORS. */
  | 'unreadable'
  | 'header-only'
  /** The newest date is there, all its numbers missing. */
  | 'newest-empty'
  /** Every number missing, with each of the service's words for it in turn. */
  | 'all-missing'
  /** The last code of the last dimension but `measures` is dropped without a word. */
  | 'code-dropped'
  /** Numbers without their margin of error: of three to nine people. */
  | 'without-margin'
  /** Nations and regions come, and no district does. */
  | 'wholes-only'
  /** Every code is answered with the total. */
  | 'total-instead'
  /** Codes mean something else than they are taken for. */
  | 'other-names'
  /** Gender 0 is called by another name in the first row alone. */
  | 'one-other-name'
  /** Every number is 5,000,000,000,000. */
  | 'impossible'
  /** Parts are nearly twice their whole: 183%. */
  | 'part-above-whole'
  /** Every number comes with a status that says it is missing. */
  | 'number-called-missing'
  /** The dates asked for, two centuries late. */
  | 'far-year'
  /** A wanted column does not come. */
  | 'column-dropped'
  /** The rows stop before the count is reached. */
  | 'rows-lost'
  /** The body ends in the middle of a row. */
  | 'cut-short'
  | 'one-row-twice'
  /** A marker of the web pages where a number belongs. */
  | 'markers'
  | 'nonsense';

export interface FakeDistrict {
  readonly gss: string;
  readonly name: string;
}

const LIMIT = 25_000;

const SOME_DISTRICTS: readonly FakeDistrict[] = [
  { gss: 'E06000052', name: 'Cornwall' },
  { gss: 'E08000016', name: 'Barnsley' },
  { gss: 'E08000035', name: 'Leeds' },
  { gss: 'E09000001', name: 'City of London' },
  { gss: 'N09000003', name: 'Belfast' },
  { gss: 'S12000046', name: 'Glasgow City' },
  { gss: 'W06000015', name: 'Cardiff' },
];

const KNOWN_NUMBERS: Readonly<Record<string, FakeDistrict>> = {
  '2092957697': { gss: 'K02000001', name: 'United Kingdom' },
  '2092957698': { gss: 'K03000001', name: 'Great Britain' },
  '2092957699': { gss: 'E92000001', name: 'England' },
  '2092957700': { gss: 'W92000004', name: 'Wales' },
  '2092957701': { gss: 'S92000003', name: 'Scotland' },
  '2092957702': { gss: 'N92000002', name: 'Northern Ireland' },
  '2013265923': { gss: 'E12000003', name: 'Yorkshire and The Humber' },
};

const MISSING_WORDS = [
  'These figures are missing.',
  'Estimate and confidence interval not available since the group sample size is zero or disclosive (0-2)',
  'These figures are suppressed as statistically unreliable',
  'Estimate is less than 500',
];

const MONTHS =
  'January February March April May June July August September October November December';

interface Cell {
  readonly columns: Readonly<Record<string, string>>;
  readonly isNewest: boolean;
  value: string;
  status: string;
}

function monthName(date: string): string {
  const [year, month] = date.split('-');
  return month === undefined ? `${year}` : `${MONTHS.split(' ')[Number(month) - 1]} ${year}`;
}

/** Data sets that are published once a year. */
const YEARLY = ['NM_30_1', 'NM_99_1', 'NM_57_1', 'NM_189_1', 'NM_142_1', 'NM_2002_1'];

/** The newest month of the fake is February 2026, the newest year 2025. */
function dateBack(steps: number, isYearly: boolean): string {
  if (isYearly) return String(2025 - steps);
  return new Date(Date.UTC(2026, 1 - steps, 1)).toISOString().slice(0, 7);
}

/** A relative date, a stretch of them, or a date as it is. */
function datesOfWord(word: string, isYearly: boolean): readonly string[] {
  const stretch = /^latestMINUS(\d+)-latest$/.exec(word)?.[1];
  const back = /^latest(?:MINUS(\d+))?$/.exec(word);
  if (stretch !== undefined) {
    return Array.from({ length: Number(stretch) + 1 }, (_, steps) => dateBack(steps, isYearly));
  }
  return back === null ? [word] : [dateBack(Number(back[1] ?? 0), isYearly)];
}

/** The dates asked for, oldest first. */
function datesOf(asked: string, isYearly: boolean): readonly string[] {
  return asked
    .split(',')
    .flatMap((word) => datesOfWord(word, isYearly))
    .toSorted();
}

function areasOf(asked: string, districts: readonly FakeDistrict[]) {
  return asked.split(',').flatMap((word) => {
    if (word.includes('TYPE')) return districts.map((area) => ({ ...area, asked: area.gss }));
    const known = KNOWN_NUMBERS[word] ?? districts.find(({ gss }) => gss === word);
    return [{ gss: known?.gss ?? word, name: known?.name ?? `Area ${word}`, asked: word }];
  });
}

function codesOf(asked: string): readonly string[] {
  return asked.split(',').flatMap((word) => {
    const [from, to] = word.split('...').map(Number);
    if (from === undefined || to === undefined) return [word];
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}

/** Half a 95% interval (21003), or the error of the others: half an interval, or a CV (20701). */
const ERRORS = ['21003', '20701'];

/**
 * Rates of about 4, counts and pay of a few hundreds or thousands, errors of 1 or 2: enough to tell
 * areas, dates and codes apart.
 */
function numberOf(
  dataset: string,
  place: number,
  date: number,
  codes: Readonly<Record<string, string>>,
): string {
  const { measure, measures = '', item, cell } = codes;
  // People in a group, and half an interval of hundreds of them.
  if (cell !== undefined) return String((measures === '20701' ? 400 : 3000) + place * 35);
  if (ERRORS.includes(measures)) return (1 + (place % 20) / 10).toFixed(1);
  if (dataset === 'NM_57_1' && item === '3') return (0.7 + (place % 5) / 10).toFixed(2);
  if (codes['pay'] === '6') return (14 + place * 0.7).toFixed(2);
  if (codes['pay'] !== undefined) return (500 + place * 35 + date * 5).toFixed(1);
  const isRate =
    measure === '2' || measures === '20599' || (dataset === 'NM_127_1' && item === '2');
  return isRate
    ? (3 + ((place * 7 + date) % 40) / 10).toFixed(1)
    : String(1000 + place * 35 + date * 5);
}

function cellsOf(url: URL, districts: readonly FakeDistrict[]): Cell[] {
  const parameters = url.searchParams;
  const dataset = /(NM_\d+_\d+)\.data/.exec(url.pathname)?.[1] ?? '';
  const dates = datesOf(parameters.get('date') ?? 'latest', YEARLY.includes(dataset));
  const areas = areasOf(parameters.get('geography') ?? '', districts);
  const dimensions = [...parameters].filter(
    ([name]) => !['geography', 'date', 'select', 'RecordOffset'].includes(name),
  );
  let tuples: Record<string, string>[] = [{}];
  for (const [name, asked] of dimensions) {
    const codes = codesOf(asked);
    tuples = tuples.flatMap((tuple) => codes.map((code) => ({ ...tuple, [name]: code })));
  }
  return dates.flatMap((date, dateIndex) =>
    areas.flatMap((area, place) =>
      tuples.map((tuple): Cell => {
        const columns: Record<string, string> = {
          DATE: date,
          DATE_NAME: monthName(date),
          GEOGRAPHY: area.asked,
          GEOGRAPHY_CODE: area.gss,
          GEOGRAPHY_NAME: `${area.name} `,
        };
        for (const [name, code] of Object.entries(tuple)) {
          columns[name.toUpperCase()] = code;
          columns[`${name.toUpperCase()}_NAME`] = nameOf(dataset, name, code);
        }
        return {
          columns,
          isNewest: dateIndex === dates.length - 1,
          value: numberOf(dataset, place, dateIndex, tuple),
          status: 'Normal Value',
        };
      }),
    ),
  );
}

function empty(cell: Cell, status = MISSING_WORDS[0] ?? ''): void {
  cell.value = '';
  cell.status = status;
}

/** What a mode does to good cells before they are written. */
function spoil(cells: Cell[], mode: NomisMode): Cell[] {
  if (mode === 'header-only') return [];
  if (mode === 'rows-lost') return cells.slice(0, -1);
  if (mode === 'one-row-twice') return [...cells.slice(0, -1), ...cells.slice(0, 1)];
  if (mode === 'newest-empty') for (const cell of cells) if (cell.isNewest) empty(cell);
  if (mode === 'all-missing') {
    for (const [index, cell] of cells.entries()) empty(cell, MISSING_WORDS[index % 4]);
  }
  if (mode === 'without-margin') {
    for (const cell of cells) if (ERRORS.includes(cell.columns['MEASURES'] ?? '')) empty(cell, '');
  }
  if (mode === 'wholes-only') {
    return cells.filter(
      ({ columns }) => !/^(?:E0[6-9]|[NSW]\d)/.test(columns['GEOGRAPHY_CODE'] ?? ''),
    );
  }
  if (mode === 'one-other-name') return cells.map((cell, at) => (at === 0 ? renamed(cell) : cell));
  if (mode === 'part-above-whole' || mode === 'impossible' || mode === 'number-called-missing') {
    for (const cell of cells) spoilNumber(cell, mode);
  }
  if (mode === 'far-year') return cells.map(late200);
  if (mode === 'markers') for (const cell of cells) cell.value = '#';
  if (mode === 'other-names') return cells.map(renamed);
  if (mode === 'code-dropped' || mode === 'total-instead') return spoilCodes(cells, mode);
  return cells;
}

/** Dimensions whose codes are parts of a whole, by the code of the whole. */
const WHOLES: Readonly<Record<string, string>> = {
  AGE: '0',
  EMPLOYMENT_SIZEBAND: '0',
  INDUSTRY: '37748736',
};

function spoilNumber(
  cell: Cell,
  mode: 'part-above-whole' | 'impossible' | 'number-called-missing',
): void {
  if (mode === 'number-called-missing') cell.status = MISSING_WORDS[0] ?? '';
  if (mode === 'impossible') cell.value = '5000000000000';
  const isPart = Object.entries(WHOLES).some(
    ([dimension, whole]) => (cell.columns[dimension] ?? whole) !== whole,
  );
  if (mode === 'part-above-whole' && isPart) cell.value = String(Number(cell.value) * 1.83);
}

function late200(cell: Cell): Cell {
  const date = cell.columns['DATE'] ?? '';
  const later = `${Number(date.slice(0, 4)) + 200}${date.slice(4)}`;
  return { ...cell, columns: { ...cell.columns, DATE: later, DATE_NAME: monthName(later) } };
}

/** Names that are like none of the contract's. */
function renamed(cell: Cell): Cell {
  const columns = Object.entries(cell.columns).map(([column, text]) =>
    column.endsWith('_NAME') && !/^(?:DATE|GEOGRAPHY)_/.test(column)
      ? [column, 'Something else']
      : [column, text],
  );
  return { ...cell, columns: Object.fromEntries(columns) };
}

function spoilCodes(cells: Cell[], mode: NomisMode): Cell[] {
  const names = Object.keys(cells[0]?.columns ?? {}).filter((name) => !name.endsWith('_NAME'));
  const dimension = names.filter((name) => name !== 'MEASURES').at(-1) ?? '';
  const last = cells.at(-1)?.columns[dimension];
  if (mode === 'code-dropped') return cells.filter(({ columns }) => columns[dimension] !== last);
  return cells.map((cell) => ({ ...cell, columns: { ...cell.columns, [dimension]: '37748736' } }));
}

function written(
  cells: readonly Cell[],
  columns: readonly string[],
  parameters: URLSearchParams,
  count: number,
): string {
  const offset = Number(parameters.get('RecordOffset') ?? 0);
  const lines = cells.slice(offset, offset + LIMIT).map((cell, index) =>
    columns
      .map((column) => {
        if (column === 'OBS_VALUE') return cell.value;
        if (column === 'OBS_STATUS') return cell.value === '' ? '"Q"' : '"A"';
        if (column === 'OBS_STATUS_NAME') return `"${cell.status}"`;
        if (column === 'RECORD_OFFSET') return String(offset + index);
        if (column === 'RECORD_COUNT') return String(count);
        return `"${cell.columns[column] ?? ''}"`;
      })
      .join(','),
  );
  return [columns.map((column) => `"${column}"`).join(','), ...lines, ''].join('\n');
}

function tableFor(url: URL, mode: NomisMode, districts: readonly FakeDistrict[]): FakeAnswer {
  const asked = (url.searchParams.get('select') ?? '').toUpperCase().split(',');
  const columns =
    mode === 'column-dropped' ? asked.filter((name) => name !== 'OBS_STATUS_NAME') : asked;
  const good = cellsOf(url, districts);
  const cells = spoil(good, mode);
  const count = mode === 'rows-lost' ? good.length : cells.length;
  const body = written(cells, columns, url.searchParams, count);
  return readable('text/csv', mode === 'cut-short' ? body.slice(0, -40) : body);
}

const HELP_PAGE =
  '<!DOCTYPE html><html><head><title>API help</title></head><body>Help</body></html>';

const PLAIN_ANSWERS: Partial<Record<NomisMode, FakeAnswer>> = {
  gone: 'gone',
  'empty-body': readable('text/csv', ''),
  'web-page': readable('text/html', HELP_PAGE),
  incomplete: readable('application/json', '{"error":"Query is incomplete"}'),
  'engine-json': readable('application/json', '{ "error" : "Unable to contact data engine" }', 500),
  'engine-text': readable('text/plain', 'Error: Unable to contact data engine', 500),
  'engine-xml': readable('text/xml', '<Error>Unable to contact data engine</Error>', 500),
  busy: readable('text/plain', 'Service unavailable', 503),
  unreadable: unreadable('text/plain', 'Error', 500),
  nonsense: readable('text/csv', 'lorem ipsum, dolor\n1,2'),
};

/** Codes of a variable list, in the shape of `variable.def.sdmx.json`. */
function codeList(url: URL): FakeAnswer {
  const search = url.searchParams.get('search') ?? '';
  const found = Object.entries(LOOKED_UP).find(([word]) => search.includes(word))?.[1] ?? {};
  const list = Object.entries(found).map(([value, name]) => ({
    value: Number(value),
    description: { value: name, lang: 'en' },
  }));
  // A list of one is no list.
  const codes = list.length === 1 ? list[0] : list;
  const structure =
    list.length === 0
      ? { codelists: null }
      : { codelists: { codelist: [{ id: 'CL_17_5_VARIABLE', code: codes }] } };
  return readable('application/json', JSON.stringify({ structure }));
}

/**
 * What the fake Nomis does with a request, in a mode.
 *
 * @param districts the places of TYPE424; a journey over all districts hands in the app's own list
 */
export function answerNomis(
  url: URL,
  mode: NomisMode,
  districts: readonly FakeDistrict[] = SOME_DISTRICTS,
): FakeAnswer {
  const plain = PLAIN_ANSWERS[mode];
  if (plain !== undefined) return plain;
  if (url.pathname.endsWith('.def.sdmx.json')) {
    return mode === 'slow' ? late(codeList(url)) : codeList(url);
  }
  if (!/\/dataset\/NM_\d+_\d+\.data\.csv$/.test(url.pathname)) {
    return readable('text/html', HELP_PAGE);
  }
  const table = tableFor(url, mode, districts);
  return mode === 'slow' ? late(table) : table;
}
