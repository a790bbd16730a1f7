import { compare } from './comparison';
import type { Indicator } from './indicator';
import { breaksOf } from './measureTables';
import type { Observation } from './observation';
import { evidenceKey } from './record';
import type { PinnedEvidence, SessionRecord } from './record';

/** Why a figure of now is not held against the one that was pinned. */
export type RestatedWhy =
  /** The same period has another figure now: the source, or our reading of it, was revised. */
  | 'revised'
  /** Another list of jobs, or another unit. */
  | 'another-list'
  /** The series began anew in between; see data/breaks.csv. */
  | 'break'
  /** Made anew each time on other assumptions. */
  | 'projection'
  /** Incomplete by its making. */
  | 'adverts'
  /** No margin of error is published, so none is assumed. */
  | 'no-margin'
  /** 3 to 9 people asked. */
  | 'small-sample';

/** What became of a pinned figure. */
export type PinChange =
  | { readonly kind: 'same'; readonly now: Observation }
  | { readonly kind: 'changed'; readonly now: Observation; readonly more: boolean }
  | { readonly kind: 'within'; readonly now: Observation }
  | { readonly kind: 'restated'; readonly now: Observation; readonly why: RestatedWhy }
  /** There is no such figure any more. */
  | { readonly kind: 'gone' };

const valueOf = ({ figure }: Observation): number | undefined =>
  figure.kind === 'value' ? figure.value : undefined;

/** The start of the period a word of data/breaks.csv means: a year means its first day. */
const startOf = (period: string): string => `${period}-01-01`.slice(0, 10);

/** True where the measure's series began anew after the one period and not after the other. */
function isBroken(indicator: string, then: Observation, now: Observation): boolean {
  const [first, last] = [then.periodEnd, now.periodEnd].toSorted();
  if (first === undefined || last === undefined) return false;
  return breaksOf(indicator)
    .flatMap(({ before }) => before)
    .some((period) => startOf(period) > first && startOf(period) <= last);
}

const UNTOLD: Partial<Readonly<Record<Indicator['kind'], RestatedWhy>>> = {
  projection: 'projection',
  experimental: 'adverts',
};

/** Why a newer figure is not held against the older one, where it is not. */
function whyNotHeld(
  then: Observation,
  now: Observation,
  { id, kind }: Indicator,
): RestatedWhy | undefined {
  const isOtherList = then.occupation?.edition !== now.occupation?.edition;
  if (isOtherList || then.unit !== now.unit) return 'another-list';
  if (isBroken(id, then, now)) return 'break';
  return UNTOLD[kind];
}

/**
 * What became of a pinned figure, by kind, interval, edition and break:
 *
 *     gone          no figure of that measure, job, place and row any more, or one that is missing
 *     same          the same number
 *     restated      another number for the same period; another list of jobs or unit; a break of the
 *                   series between; a projection, adverts, a small sample, or no margin published
 *     changed       of a newer period, and more than √(s² + s²)·1.96 away; any difference of a count
 *     within        of a newer period, and not
 *
 * Nothing is said to have changed without a published error, as everywhere (docs/methods.md, rule 3).
 *
 * @param then as it was pinned
 * @param now the figure of today in its place; undefined where there is none
 */
export function pinChange(
  then: Observation,
  now: Observation | undefined,
  indicator: Indicator | undefined,
): PinChange {
  const before = valueOf(then);
  const after = now && valueOf(now);
  if (now === undefined || after === undefined) return { kind: 'gone' };
  if (before === after && then.unit === now.unit) return { kind: 'same', now };
  if (then.period === now.period && then.source === now.source)
    return { kind: 'restated', now, why: 'revised' };
  if (indicator === undefined) return { kind: 'restated', now, why: 'no-margin' };
  const why = whyNotHeld(then, now, indicator);
  return why === undefined ? held(then, now, indicator) : { kind: 'restated', now, why };
}

function held(then: Observation, now: Observation, indicator: Indicator): PinChange {
  const comparison = compare(now, then, indicator);
  if (comparison.kind === 'higher' || comparison.kind === 'lower')
    return { kind: 'changed', now, more: comparison.kind === 'higher' };
  if (comparison.kind === 'no-margin-published') return { kind: 'restated', now, why: 'no-margin' };
  if (comparison.kind !== 'not-comparable') return { kind: 'within', now };
  // A count of the same place: it was counted, so a difference is one.
  if (comparison.why === 'count')
    return { kind: 'changed', now, more: (valueOf(now) ?? 0) > (valueOf(then) ?? 0) };
  return {
    kind: 'restated',
    now,
    why: comparison.why === 'small-sample' ? 'small-sample' : 'another-list',
  };
}

/** A figure of today, and what tells it from others of the same measure, job and place. */
export interface LocatedFigure {
  readonly observation: Observation;
  /** "payByGroup group=full-time median": its way through the table, without numbers of rows. */
  readonly row: string;
}

const isSameSubject = (a: Observation, b: Observation): boolean =>
  a.indicator === b.indicator &&
  a.area.gss === b.area.gss &&
  (a.occupation?.code ?? '') === (b.occupation?.code ?? '');

const isThatVery = (a: Observation, b: Observation): boolean =>
  a.period === b.period && a.source === b.source && a.unit === b.unit && valueOf(a) === valueOf(b);

/** True where that very number stands among the figures, for the same measure, job and place. */
export const isAmong = (then: Observation, figures: readonly LocatedFigure[]): boolean =>
  figures.some(
    ({ observation }) => isSameSubject(then, observation) && isThatVery(then, observation),
  );

/** After the row of a figure that was of an earlier period than the newest when it was pinned. */
const OF_ITS_PERIOD = ' of its period';

const newestFirst = (a: LocatedFigure, b: LocatedFigure): number =>
  b.observation.periodEnd.localeCompare(a.observation.periodEnd);

/**
 * The figure that stands today where a pinned one stood: of the same measure, job, place and row. Of
 * the newest period; of its own where it was not of the newest when it was pinned.
 *
 * @param row where it stood when it was pinned, if that is known
 * @returns also its row, to be kept with the pin; undefined where there is none, or where it cannot
 *   be told which of several it is
 */
export function findAgain(
  then: Observation,
  row: string | undefined,
  figures: readonly LocatedFigure[],
): LocatedFigure | undefined {
  const alike = figures.filter(({ observation }) => isSameSubject(then, observation));
  if (row === undefined) return findFirst(then, alike);
  const name = row.replace(OF_ITS_PERIOD, '');
  const inRow = alike.filter((one) => one.row === name).toSorted(newestFirst);
  const found =
    name === row ? inRow[0] : inRow.find(({ observation }) => observation.period === then.period);
  return found && { ...found, row };
}

/** Of a pin whose row nobody noted yet: that very figure; else the only row there is. */
function findFirst(then: Observation, alike: readonly LocatedFigure[]): LocatedFigure | undefined {
  const very = alike.find(({ observation }) => isThatVery(then, observation));
  if (very === undefined) {
    const isOne = new Set(alike.map(({ row }) => row)).size === 1;
    return isOne ? alike.toSorted(newestFirst)[0] : undefined;
  }
  const isNewest = !alike.some(
    ({ row, observation }) =>
      row === very.row && observation.periodEnd > very.observation.periodEnd,
  );
  return isNewest ? very : { ...very, row: `${very.row}${OF_ITS_PERIOD}` };
}

/** A pinned figure and what became of it. */
export interface ReviewedPin {
  readonly pinned: PinnedEvidence;
  readonly change: PinChange;
}

/** The measure whose kind decides: "pay-hourly p25" is a figure of "pay-hourly". */
const measureOf = ({ indicator }: Observation): string => indicator.split(' ')[0] ?? '';

/** What became of each pinned figure, in the order they were pinned. */
export function reviewPins(
  evidence: readonly PinnedEvidence[],
  figures: readonly LocatedFigure[],
  indicatorOf: (id: string) => Indicator | undefined,
): readonly ReviewedPin[] {
  return evidence.map((pinned) => {
    const { observation, row } = pinned;
    const found = findAgain(observation, row, figures)?.observation;
    return { pinned, change: pinChange(observation, found, indicatorOf(measureOf(observation))) };
  });
}

/**
 * The session with the row of each pin that has none yet, so that it is found again when the table is
 * made anew and the number in it is another.
 */
export function withRows(record: SessionRecord, figures: readonly LocatedFigure[]): SessionRecord {
  const rows = new Map(
    record.evidence.flatMap(({ observation, row }) => {
      const found = row === undefined ? findAgain(observation, row, figures) : undefined;
      return found === undefined ? [] : [[evidenceKey(observation), found.row] as const];
    }),
  );
  if (rows.size === 0) return record;
  return {
    ...record,
    evidence: record.evidence.map((pinned) => {
      const row = rows.get(evidenceKey(pinned.observation));
      return row === undefined ? pinned : { ...pinned, row };
    }),
  };
}
