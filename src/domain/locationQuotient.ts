import { said, type Words } from '@/shared/words/words';
import { ENGLAND } from './area';
import type { Comparison } from './comparison';
import { compare } from './comparison';
import type { Figure } from './figure';
import { combine, value } from './figure';
import type { Indicator } from './indicator';
import type { Flag, Observation } from './observation';

/** People in work in one area: in an occupation group, and in all occupations. */
export interface Employment {
  readonly inGroup: Figure;
  readonly inAllOccupations: Figure;
  /** Half the 95% interval of each count, in people, where there is one. */
  readonly inGroupHalfWidth95?: number;
  readonly inAllHalfWidth95?: number;
}

/** The 95% interval of a location quotient; `low95` is never under 0. */
export interface QuotientInterval {
  readonly low95: number;
  readonly high95: number;
  readonly halfWidth95: number;
}

/**
 * Location quotient: how concentrated an occupation is in an area against a reference area.
 *
 *     (local.inGroup ÷ local.inAllOccupations) ÷ (reference.inGroup ÷ reference.inAllOccupations)
 *
 * Both must come from one survey, period and SOC edition, and the reference must be England
 * (rule 11); nothing here can check that.
 *
 * @returns a ratio without unit: 1 means as common as in the reference area, 2 twice as common.
 *   An input's missing reason stands as the answer; a zero denominator gives `not-applicable`.
 *   The value only: its interval is `locationQuotientInterval`.
 */
export function locationQuotient(local: Employment, reference: Employment): Figure {
  return combine(
    [local.inGroup, local.inAllOccupations, reference.inGroup, reference.inAllOccupations],
    (localJobs, localAll, referenceJobs, referenceAll) => {
      if ([localAll, referenceJobs, referenceAll].includes(0)) return Number.NaN;
      // One division of whole numbers: 0.2 comes out as 0.2.
      return (localJobs * referenceAll) / (localAll * referenceJobs);
    },
  );
}

interface Share {
  readonly share: number;
  readonly halfWidth95: number;
}

/**
 * A group's share of all jobs and its half-width; the group is part of the whole, and the rest of
 * the whole is taken to be counted independently of it.
 */
function shareWithInterval(employment: Employment): Share | undefined {
  const { inGroup, inAllOccupations, inGroupHalfWidth95, inAllHalfWidth95 } = employment;
  if (inGroup.kind === 'missing' || inAllOccupations.kind === 'missing') return undefined;
  if (inGroupHalfWidth95 === undefined || inAllHalfWidth95 === undefined) return undefined;
  if (inAllOccupations.value === 0) return undefined;
  const share = inGroup.value / inAllOccupations.value;
  const restSquared = Math.max(inAllHalfWidth95 ** 2 - inGroupHalfWidth95 ** 2, 0);
  const ofGroup = (1 - share) * inGroupHalfWidth95;
  const ofRest = share * Math.sqrt(restSquared);
  return { share, halfWidth95: Math.hypot(ofGroup, ofRest) / inAllOccupations.value };
}

/**
 * The 95% interval of a location quotient, by the delta method from the counts' intervals.
 *
 * With p = group ÷ all, h a half-width, and the rest of the jobs counted independently of the group:
 *
 *     h(p)² = [ (1 − p)² · h(group)² + p² · (h(all)² − h(group)²) ] ÷ all²      (rest ≥ 0)
 *     h(LQ)² = ( h(p local) ÷ p reference )² + ( LQ · h(p reference) ÷ p reference )²
 *
 * For the SOC 2010 table h is the published interval; for SOC 2020 it is `countHalfWidth95`.
 * Takes the local area and England as independent, which widens the interval a hair.
 * Ours, not the source's: show it as our estimate (rule 11).
 *
 * @returns undefined where a count or an interval is missing or a denominator is 0: then there is
 *   no word either
 */
export function locationQuotientInterval(
  local: Employment,
  reference: Employment,
): QuotientInterval | undefined {
  const quotient = locationQuotient(local, reference);
  const [here, there] = [shareWithInterval(local), shareWithInterval(reference)];
  if (quotient.kind === 'missing' || here === undefined || there === undefined) return undefined;
  const halfWidth95 = Math.hypot(
    here.halfWidth95 / there.share,
    (quotient.value * there.halfWidth95) / there.share,
  );
  return {
    low95: Math.max(quotient.value - halfWidth95, 0),
    high95: quotient.value + halfWidth95,
    halfWidth95,
  };
}

/** A cell of the 2021 table: people in a group and half its 95% interval, where published. */
export interface CountCell {
  readonly employed?: number;
  readonly ci95?: number;
}

const FEWEST_CELLS = 3;

/**
 * How wide the intervals of a place are for their counts: the median of ci95 ÷ √employed over its
 * cells with an interval (the 2021 SOC 2010 table: of the district, or of all districts of the
 * LSIP area together; docs/methods.md, rule 11).
 *
 * @returns undefined for fewer than three such cells: then there is no interval, and no word
 */
export function kOfCells(cells: readonly CountCell[]): number | undefined {
  const ratios = cells
    .flatMap(({ employed, ci95 }) => (employed && ci95 ? [ci95 / Math.sqrt(employed)] : []))
    .toSorted((a, b) => a - b);
  if (ratios.length < FEWEST_CELLS) return undefined;
  const upper = ratios[Math.floor(ratios.length / 2)];
  const lower = ratios[Math.floor((ratios.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** The SOC 2020 samples are smaller than those of 2021, so their intervals are wider by a tenth. */
const WIDER_SINCE_2021 = 1.1;

/**
 * Half the 95% interval of a SOC 2020 count, in people: 1.1 · k · √count (rule 11), with k of
 * `kOfCells`. An estimate of ours: the SOC 2020 table publishes none.
 *
 * @throws RangeError for a count below 0
 */
export function countHalfWidth95(count: number, k: number): number {
  if (!(count >= 0)) throw new RangeError(`A count must be 0 or more, not ${count}`);
  return WIDER_SINCE_2021 * k * Math.sqrt(count);
}

/**
 * True where a place may show a location quotient of its own: an LSIP area, or a district whose
 * cell is not `small` (rule 11). Elsewhere the LSIP area's stands in and is named, or nothing does.
 *
 * @param cell the count of people in the group in that place
 */
export function mayCarryLocationQuotient(cell: Observation): boolean {
  if (cell.figure.kind === 'missing') return false;
  const tooSmall = cell.flags?.some((flag) => flag === 'small' || flag === 'small-sample');
  return cell.area.level === 'lsip' || (cell.area.level === 'district' && !tooSmall);
}

/**
 * The location quotient of a place as an observation, flagged `our-estimate`, with its interval
 * where there is one.
 *
 * @param cell the count of people in the group in that place: gives group, area, period, source
 * @param reference England's employment, of the same survey, period and edition
 */
export function locationQuotientObservation(
  cell: Observation,
  local: Employment,
  reference: Employment,
): Observation {
  const { occupation, area, period, periodEnd, source, flags = [] } = cell;
  const interval = locationQuotientInterval(local, reference);
  const estimated: readonly Flag[] = ['our-estimate'];
  return {
    indicator: 'location-quotient',
    figure: locationQuotient(local, reference),
    unit: 'location-quotient',
    ...(occupation && { occupation }),
    area,
    period,
    periodEnd,
    source,
    flags: [...flags, ...estimated],
    ...(interval && { halfWidth95: interval.halfWidth95 }),
  };
}

/**
 * A location quotient against England, whose own is 1 without doubt: England's sampling error is
 * already in the quotient's interval.
 *
 * @param z as in `compare`: `Z_998` where many districts or groups are judged at once
 */
export function compareWithEngland(
  quotient: Observation,
  indicator: Indicator,
  z?: number,
): Comparison {
  const { cvPercent: _, ...rest } = quotient;
  const england: Observation = { ...rest, area: ENGLAND, figure: value(1), halfWidth95: 0 };
  return compare(quotient, england, indicator, z);
}

/**
 * The comparison with England in words: "more common here than in England".
 *
 * @returns undefined without an interval or a figure: no interval, no word (rule 11)
 */
export function locationQuotientWords({ kind }: Comparison): Words | undefined {
  switch (kind) {
    case 'higher':
      return said('more common here than in England');
    case 'lower':
      return said('less common here than in England');
    case 'about-the-same':
      return said('about as common here as in England');
    case 'no-clear-difference':
      return said('no clear difference from England');
    default:
      return undefined;
  }
}
