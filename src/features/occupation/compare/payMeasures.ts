import { midSentence } from '@/ui/midSentence';
import type { RangeRow } from '@/charts/RangeRows';
import type { Spread } from '@/charts/RangeStrip';
import { axisOf, type Tick } from '@/charts/scale';
import type { Figure } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatFigure, formatNumber, formatPounds } from '@/domain/format';
import { type PayUnit, payUnitWords } from '@/domain/payUnit';
import { startOfSentence } from '@/domain/plainNames';
import type { PayRow } from '@/services/pack/occupation';
import { type HoursPart, hoursView } from '../hours/view';
import type { GroupPay } from '../pay/groupPay';
import { minimumSentence, spreadInWords } from '../pay/sentences';
import { lawLine, payAxis, spreadOf } from '../pay/spread';
import { type PayView, payView } from '../pay/view';
import { type Measure, once, type PinnedRow } from './measure';
import { type Piece, piecesOf, rowHead } from './pieces';
import { verdictOf } from './verdict';
import type { Columns, CompareRow } from './view';

const NO_SPREAD: Spread = { p10: null, p25: null, median: null, p75: null, p90: null };

const peopleOf = ({ group }: Pick<PayRow, 'group'>) =>
  group === 'ft' ? 'full time' : 'all employees';

/** Whose figures they are: in the title where they are all of the same people, else at each row. */
function sharedPeople(pieces: readonly Piece<unknown>[]): string | undefined {
  const people = once(pieces.map((piece) => piece.people));
  return people.length === 1 ? people[0] : undefined;
}

const rowNamed = (rows: readonly CompareRow[], id: string) => rows.find((row) => row.id === id);

/** Pay as strips on one scale with today's law across them. Pure. */
export function payMeasure(columns: Columns, words: readonly CompareRow[], unit: PayUnit): Measure {
  const views = columns.jobs.map((job) => payView(job, unit));
  const pieces = piecesOf(columns, (job) => payReadings(payView(job, unit)));
  const people = sharedPeople(pieces);
  const minimum = views[0]?.minimumWage;
  const law = lawLine(minimum, unit);
  const least = minimum && `At least ${formatPounds(minimum.hourlyGbp, 2)}`;
  const rows = pieces.map((piece) => {
    const row = payRow(piece, unit, least);
    const more = row.more ?? (people === undefined ? piece.people : undefined);
    return more === undefined ? row : { ...row, more };
  });
  const { verdict, sentences } = verdictOf(rowNamed(words, 'pay'), columns.titles);
  const title = `Pay ${payUnitWords(unit)}${people === undefined ? '' : `, ${people}`}`;
  return {
    id: 'pay',
    title: columns.by === 'place' ? `${title}: the same in each place` : title,
    pinAs: midSentence(title),
    ...(verdict === undefined ? {} : { verdict }),
    drawn: {
      kind: 'ranges',
      rows,
      axis: payAxis(
        rows.map(({ spread }) => spread),
        law,
        unit,
      ),
      ...(law ? { law } : {}),
    },
    sentences: [...sentences, ...once(views.map(minimumSentence))],
    observation: pieces.find(({ observation }) => observation)?.observation,
    sourceWords: law ? 'across the UK. Hatched: below today’s law.' : 'across the UK',
  };
}

interface PayOf {
  readonly pay: GroupPay | undefined;
  readonly reason: string;
}

function payReadings({ parts, own, climb }: PayView) {
  const known = parts.flatMap((part) => (part.pay ? [{ ...part, pay: part.pay }] : []));
  if (known.length > 0)
    return known.map(({ group, share, pay }) => ({ ...readingOf(pay), group, share }));
  return [{ ...readingOf(own), ...(climb.kind === 'missing' ? {} : widerOf(own)) }];
}

function readingOf(pay: GroupPay | undefined) {
  const row = pay?.lead?.row;
  const climb = pay?.climb;
  const of: PayOf = {
    pay,
    reason: reasonInWords(climb?.kind === 'missing' ? climb.reason : 'not-collected'),
  };
  return { of, observation: row?.median, ...(row ? { people: peopleOf(row) } : {}) };
}

function widerOf(pay: GroupPay | undefined) {
  const group = pay?.lead?.isExact ? undefined : pay?.lead?.row.median.occupation;
  return group ? { group, isWider: true } : {};
}

function payRow(piece: Piece<PayOf>, unit: PayUnit, least?: string): PinnedRow<RangeRow> {
  const base = rowHead(piece);
  const { pay, reason } = piece.of;
  const lead = pay?.lead;
  if (!lead) return { ...base, text: 'No figure', label: '', spread: NO_SPREAD, reason };
  const { row } = lead;
  const figure = formatFigure(row.median);
  const label = spreadInWords(row);
  const unitWords = ` ${payUnitWords(unit)}`;
  if (lead.unit !== unit)
    return {
      ...base,
      text: figure,
      label,
      spread: NO_SPREAD,
      reason: `not published ${payUnitWords(unit)}`,
    };
  const text = figure.replace(unitWords, '');
  if (!lead.isExact)
    return { ...base, text, label, spread: NO_SPREAD, reason: 'of the wider group, so not drawn' };
  const spread = spreadOf(row, unit);
  if (pay.isBelowMinimum && least !== undefined) {
    // What stands there is the law's figure, not the survey's.
    const { pin: _, ...words } = base;
    return { ...words, text: least, more: 'an hour now', label, spread };
  }
  return { ...base, text, label, spread };
}

/** Paid hours a week as strips, with the client's most across them. Pure. */
export function hoursMeasure(
  columns: Columns,
  words: readonly CompareRow[],
  mostHours: number | undefined,
): Measure {
  const pieces = piecesOf(columns, (job) => {
    const { rows, parts } = hoursView(job);
    return parts.some(({ row }) => row) ? parts.flatMap(partReading) : [hoursReading(rows[0])];
  });
  const people = sharedPeople(pieces);
  const rows = pieces.map((piece): PinnedRow<RangeRow> => {
    const more = people === undefined ? piece.people : undefined;
    return { ...hoursRow(piece), ...(more === undefined ? {} : { more }) };
  });
  const limit =
    mostHours === undefined ? undefined : { value: mostHours, text: hoursText(mostHours) };
  const { verdict, sentences } = verdictOf(rowNamed(words, 'hours'), columns.titles);
  const said = mostHours === undefined ? verdict : `Your client: ${hoursText(mostHours)} at most`;
  return {
    id: 'hours',
    title: `Hours a week${people === undefined ? '' : `, ${people}`}`,
    ...(said === undefined ? {} : { verdict: said }),
    drawn: {
      kind: 'ranges',
      rows,
      axis: axisOf([...rows.flatMap(({ spread }) => valuesOf(spread)), mostHours ?? null], {
        format: (hours) => formatNumber(hours),
        from: 'zero',
      }),
      ...(limit ? { limit } : {}),
    },
    sentences,
    observation: pieces.find(({ observation }) => observation)?.observation,
    sourceWords: 'across the UK',
  };
}

const valuesOf = (spread: Spread) => Object.values(spread).map((tick) => tick?.value ?? null);

const hoursText = (hours: number) => formatNumber(hours, Number.isInteger(hours) ? 0 : 1);

function hoursReading(row: PayRow | undefined) {
  return { of: row, observation: row?.median, ...(row ? { people: peopleOf(row) } : {}) };
}

const partReading = ({ group, share, row }: HoursPart) =>
  row ? [{ ...hoursReading(row), group, share }] : [];

function hoursRow(piece: Piece<PayRow | undefined>): PinnedRow<RangeRow> {
  const base = rowHead(piece);
  const row = piece.of;
  if (row?.median.figure.kind !== 'value')
    return {
      ...base,
      text: 'No figure',
      label: '',
      spread: NO_SPREAD,
      reason: reasonInWords(
        row?.median.figure.kind === 'missing' ? row.median.figure.reason : 'not-published',
      ),
    };
  const { p10, p25, p75, p90, median } = row;
  const tick = (figure: Figure): Tick | null =>
    figure.kind === 'value' ? { value: figure.value, text: formatNumber(figure.value, 1) } : null;
  const spread = {
    p10: tick(p10),
    p25: tick(p25),
    median: tick(median.figure),
    p75: tick(p75),
    p90: tick(p90),
  };
  return {
    ...base,
    text: spread.median?.text ?? '',
    label: hoursInWords(spread),
    spread,
  };
}

function hoursInWords({ p25, median, p75 }: Spread): string {
  const quarters = [
    p25 ? `a quarter work ${p25.text} or fewer` : '',
    p75 ? `a quarter ${p75.text} or more` : '',
  ].filter((words) => words !== '');
  return startOfSentence(
    [`middle hours: ${median?.text ?? ''}`, ...quarters].join('; ').concat('.'),
  );
}
