import { changeOfYear } from '@/domain/changeOfYear';
import { Z_95 } from '@/domain/comparison';
import { FEWEST_CLAIMANTS } from '@/domain/claimantChange';
import { formatCell, formatNumber, formatWholePercent } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import { breakPlaces } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { formatPeriod } from '@/domain/referencePeriod';
import type { LabelledObservation, ObservationSet } from '@/services/pack/observations';
import { countOf, type DemandInput, ofLabel, partsSentence, setIn } from './demandInput';
import type { KindsView } from './kinds';

/** A figure of the first screen. */
export interface Headline {
  readonly id: string;
  readonly heading: string;
  readonly figure: string;
  readonly observation?: Observation;
  /** What is said beside a figure there is not: it has a source of its own. */
  readonly beside?: Observation;
  /** Added up over the districts here: it stands in no table, so a review could not read it again. */
  readonly isSum?: boolean;
  readonly lines: readonly string[];
  readonly trend?: Series;
}

/** A series as a small picture draws it; null where there is no figure. */
export interface Series {
  readonly points: readonly (number | null)[];
  /** Places in it before which nothing is to be set beside what comes after. */
  readonly breaks: readonly number[];
  readonly label: string;
  /** Ends of the 95% intervals, where they are published. */
  readonly band?: readonly (readonly [low: number, high: number] | null)[];
}

/** Four figures of an area: those its tables have. Pure. */
export function headlines(input: DemandInput, kinds: KindsView): readonly Headline[] {
  return [
    advertsHeadline(input),
    inWorkHeadline(input),
    claimantsHeadline(input),
    concentrationHeadline(kinds) ?? payHeadline(input),
  ].flatMap((one) => one ?? []);
}

const newest = (set: ObservationSet | undefined): LabelledObservation | undefined =>
  set?.rows.at(-1);

function seriesOf(set: ObservationSet | undefined, label: string): Series | undefined {
  if (!set || set.rows.length < 3) return undefined;
  const periods = set.rows.map(({ period }) => period);
  return {
    points: set.rows.map(({ figure }) => (figure.kind === 'value' ? figure.value : null)),
    breaks: breakPlaces(set.indicator, periods),
    label,
    ...(set.rows.some(({ halfWidth95 }) => halfWidth95 !== undefined)
      ? { band: set.rows.map(endsOf) }
      : {}),
  };
}

function endsOf(observation: Observation): readonly [number, number] | null {
  const ends = interval95(observation);
  return ends ? [ends.low, ends.high] : null;
}

function advertsHeadline(input: DemandInput): Headline {
  const heading = 'Jobs advertised';
  const found = countOf(input, (place) => newest(setIn(place, 'adverts')));
  if (!found) {
    return {
      id: 'adverts',
      heading,
      figure: 'No figure',
      lines: ['Advert counts in this app are for England only.'],
    };
  }
  const { count } = found;
  const set = setIn(input.profile, 'adverts');
  const parts = partsSentence(found);
  const trend = seriesOf(set, `Jobs advertised online by month, ${count.area.name}`);
  return {
    id: 'adverts',
    heading,
    figure: textOf(count),
    observation: count,
    isSum: found.parts !== undefined,
    lines: [
      `${formatPeriod(count.period)}. Not all jobs are advertised.`,
      ...(parts === undefined ? [] : [parts]),
    ],
    ...(trend ? { trend } : {}),
  };
}

const textOf = (one: Observation) => (one.figure.kind === 'value' ? formatCell(one) : 'No figure');

function inWorkHeadline(input: DemandInput): Headline | undefined {
  const rate = newest(setIn(input.profile, 'employment-rate'));
  if (rate) return rateHeadline(input, rate);
  const found = countOf(input, (place) => newest(setIn(place, 'people-in-work')));
  if (!found) return nationHeadline(input);
  const { count } = found;
  const parts = partsSentence(found);
  return {
    id: 'in-work',
    heading: 'Residents in work',
    figure: textOf(count),
    observation: count,
    isSum: found.parts !== undefined,
    lines: [
      ...(count.figure.kind === 'missing' ? [] : [`${formatPeriod(count.period)}; no margin.`]),
      ...(parts === undefined ? [] : [parts]),
    ],
  };
}

/** Where no table of this app has districts: what there is of their nation, said to be that. */
function nationHeadline({ profile }: DemandInput): Headline | undefined {
  const rate = newest(setIn(profile.nationAround, 'employment-rate'));
  if (rate?.figure.kind !== 'value') return undefined;
  return {
    id: 'in-work',
    heading: 'In work, 16 to 64',
    figure: 'No figure',
    beside: rate,
    lines: [
      `In all of ${rate.area.name}: ${textOf(rate)}, ${formatPeriod(rate.period)}${marginOf(rate)}.`,
      'Districts are not in this table.',
    ],
  };
}

function rateHeadline(input: DemandInput, rate: LabelledObservation): Headline {
  const set = setIn(input.profile, 'employment-rate');
  const trend = seriesOf(set, `Share of people in work by year, ${rate.area.name}`);
  return {
    id: 'in-work',
    heading: 'In work, 16 to 64',
    figure: textOf(rate),
    observation: rate,
    lines: [`${formatPeriod(rate.period)}${marginOf(rate)}.`, changeWords(set)],
    ...(trend ? { trend } : {}),
  };
}

function marginOf({ halfWidth95, figure, unit }: Observation): string {
  if (halfWidth95 === undefined || figure.kind === 'missing') return '';
  return `, ± ${formatCell({ unit, figure: { kind: 'value', value: halfWidth95 } })}`;
}

/** Rule of the page: a change since last year is only said where its interval excludes 0. */
function changeWords(set: ObservationSet | undefined): string {
  const rows = set?.rows ?? [];
  const periods = rows.map(({ period }) => period);
  if (set && breakPlaces(set.indicator, periods).includes(rows.length - 1))
    return 'Not compared: the count changed.';
  const [before, now] = rows.slice(-2);
  const change = before && now && changeOfYear(now, before, Z_95);
  if (!change) return 'Not compared with the year before.';
  if (change.kind === 'no-clear-change') return 'No clear change on the year before.';
  return change.kind === 'more' ? 'More than the year before.' : 'Less than the year before.';
}

function claimantsHeadline(input: DemandInput): Headline | undefined {
  const found = countOf(input, (place) => ofLabel(setIn(place, 'claimants'), 'all'));
  const before = countOf(input, (place) => ofLabel(setIn(place, 'claimants'), 'a year before'));
  if (!found) return undefined;
  const { count } = found;
  const parts = partsSentence(found);
  return {
    id: 'claimants',
    heading: 'Claiming out-of-work benefits',
    figure: textOf(count),
    observation: count,
    isSum: found.parts !== undefined,
    lines: [
      `${formatPeriod(count.period)}. ${claimantChange(count, before?.count)}`,
      ...(parts === undefined ? [] : [parts]),
    ],
  };
}

/** A complete count is set against itself a year before, as far as its rounding allows. */
function claimantChange(now: Observation, before: Observation | undefined): string {
  if (now.figure.kind === 'missing' || before?.figure.kind !== 'value') return '';
  const [count, earlier] = [now.figure.value, before.figure.value];
  if (Math.min(count, earlier) < FEWEST_CLAIMANTS)
    return `It was ${formatNumber(earlier)} a year before.`;
  const percent = Math.round((100 * (count - earlier)) / earlier);
  if (percent === 0) return 'Within 1% of a year before.';
  return `${percent > 0 ? 'Up' : 'Down'} ${formatWholePercent(Math.abs(percent))} on a year before.`;
}

function concentrationHeadline({ rows }: KindsView): Headline | undefined {
  const judged = rows.flatMap(({ quotient }) =>
    quotient && quotient.kind !== 'not-comparable' && quotient.kind !== 'no-margin-published'
      ? [quotient.kind]
      : [],
  );
  if (judged.length === 0) return undefined;
  const more = judged.filter((kind) => kind === 'higher').length;
  const less = judged.filter((kind) => kind === 'lower').length;
  return {
    id: 'concentration',
    heading: 'Kinds of work unlike England’s',
    figure: `${more} more, ${less} less`,
    lines: [`Of ${judged.length} compared, at 99.8%.`],
  };
}

function payHeadline(input: DemandInput): Headline | undefined {
  const set = setIn(input.profile, 'pay-residents-weekly');
  const pay = newest(set);
  if (!pay) return undefined;
  const trend = seriesOf(set, `Middle weekly pay of residents by year, ${pay.area.name}`);
  return {
    id: 'pay',
    heading: 'Middle weekly pay of residents',
    figure: textOf(pay),
    observation: pay,
    lines: [`${formatPeriod(pay.period)}${marginOf(pay)}.`, changeWords(set)],
    ...(trend ? { trend } : {}),
  };
}
