import { roundToDecimals } from './rounding';
import type { SocLevel } from './soc';
import { socParent } from './soc';

/**
 * Where a pair is known from: both samples or the survey; the Census alone, the survey having seen
 * nobody; or the list of job titles alone, so that no share is known.
 */
export type CrosswalkEvidence = 'lfs' | 'census-only' | 'index-only';

/** Of the people in a SOC 2010 unit group, the share coded to one SOC 2020 unit group. One way only. */
export interface CrosswalkRow {
  readonly soc2010: string;
  readonly soc2020: string;
  /** Share of 0 to 1 in the dual-coded Labour Force Survey; absent where not known. */
  readonly share?: number;
  /** The same in the larger dual-coded Census sample. */
  readonly shareCensus?: number;
  /** People of the SOC 2010 group in each sample. */
  readonly lfsSample: number;
  readonly censusSample: number;
  readonly evidence: CrosswalkEvidence;
}

/** A part of a SOC 2010 group: a SOC 2020 group and the share of the people in it, 0 to 1. */
export interface CrosswalkPart {
  readonly code: string;
  readonly share: number;
  /** Absent where the Census sample has no share for the group at all. */
  readonly shareCensus?: number;
}

/** Which SOC 2020 figure may stand for a SOC 2010 group (rule 9). */
export type FigureOrigin = {
  /** Fewer than 100 people of the group were asked in the survey: say so beside every share. */
  readonly fewAsked: boolean;
} & (
  | ({ readonly kind: 'one' } & CrosswalkPart)
  // A mixture: the largest share is under 0.8 in the survey or in the Census sample.
  | {
      readonly kind: 'parts';
      /** The sample the shares are of: the survey, or the Census where it overrules the survey. */
      readonly sample: 'survey' | 'census';
      /** Largest first, each with at least a hundredth of the people. */
      readonly parts: readonly CrosswalkPart[];
      /** How many parts smaller than a hundredth are left out: say so where it is not 0. */
      readonly leftOut: number;
    }
);

/** A SOC 2020 group stands for a SOC 2010 group with at least this share of its people. */
const ENOUGH_SHARE = 0.8;
const LEAST_PART = 0.01;
const FEW_RESPONDENTS = 100;

/** Shares have four decimals; sums of them are freed of binary dust so that 0.7 + 0.1 is 0.8. */
const sum = (shares: readonly number[]) =>
  roundToDecimals(
    shares.reduce((total, share) => total + share, 0),
    6,
  );

function partOf(code: string, rows: readonly CrosswalkRow[], bySurvey: boolean): CrosswalkPart {
  const survey = rows.flatMap(({ share }) => share ?? []);
  const census = rows.flatMap(({ shareCensus }) => shareCensus ?? []);
  return {
    code,
    share: sum(bySurvey ? survey : census),
    ...(census.length === 0 ? {} : { shareCensus: sum(census) }),
  };
}

/**
 * The SOC 2020 groups of a level that the people of one SOC 2010 unit group are in, the shares of
 * their unit groups added up, largest first.
 *
 * Pairs known from job titles alone have no share and are left out. Where the survey has no share
 * at all the Census share stands for it.
 *
 * @param rows all rows of one SOC 2010 group
 * @throws RangeError for rows of none or of several SOC 2010 groups: shares of different groups
 *   cannot be added without knowing how large each group is
 */
export function crosswalkAt(
  rows: readonly CrosswalkRow[],
  level: SocLevel,
): readonly CrosswalkPart[] {
  const groups = new Set(rows.map(({ soc2010 }) => soc2010));
  if (groups.size !== 1)
    throw new RangeError(`A crosswalk is of one SOC 2010 group, not of ${groups.size}`);

  const bySurvey = rows.some(({ share }) => share !== undefined);
  const known = rows.filter((row) => row.share !== undefined || row.shareCensus !== undefined);
  const codes = new Set(known.map(({ soc2020 }) => socParent(soc2020, level)));
  return [...codes]
    .map((code) => {
      const members = known.filter(({ soc2020 }) => socParent(soc2020, level) === code);
      return partOf(code, members, bySurvey);
    })
    .toSorted(
      (a, b) =>
        b.share - a.share ||
        (b.shareCensus ?? 0) - (a.shareCensus ?? 0) ||
        a.code.localeCompare(b.code),
    );
}

/**
 * Which SOC 2020 figure a SOC 2010 unit group takes at a level (docs/methods.md, rule 9):
 * that of the one group with at least 80% of its people, in the survey and in the Census sample
 * where it has a share; otherwise of none, and the parts are listed with their shares.
 *
 * Where the survey alone would have found one group and the larger Census sample does not, the
 * shares of the parts are those of the Census: the survey's would show one group with all people.
 * The figures of parts are never averaged: a mean of medians is no median.
 *
 * @throws RangeError as `crosswalkAt`
 */
export function takesFigureFrom(rows: readonly CrosswalkRow[], level: SocLevel): FigureOrigin {
  const all = crosswalkAt(rows, level);
  const [largest] = all;
  const fewAsked = rows.some(({ lfsSample }) => lfsSample < FEW_RESPONDENTS);
  const isEnough =
    largest !== undefined &&
    largest.share >= ENOUGH_SHARE &&
    (largest.shareCensus ?? largest.share) >= ENOUGH_SHARE;
  if (isEnough) return { kind: 'one', ...largest, fewAsked };

  const sample = largest !== undefined && largest.share >= ENOUGH_SHARE ? 'census' : 'survey';
  const shares = sample === 'census' ? byCensus(all) : all;
  const parts = shares.filter(({ share }) => share >= LEAST_PART);
  return { kind: 'parts', sample, parts, leftOut: all.length - parts.length, fewAsked };
}

/** The parts with their Census shares, largest first. */
function byCensus(parts: readonly CrosswalkPart[]): readonly CrosswalkPart[] {
  return parts
    .map((part) => ({ ...part, share: part.shareCensus ?? 0 }))
    .toSorted((a, b) => b.share - a.share);
}

/** The SOC 2020 group whose figures an occupation page takes, and why that one. */
export type DecidingGroup =
  /** The chosen title's own group. */
  | { readonly kind: 'title'; readonly code: string }
  /** The one group with at least 80% of the people. */
  | { readonly kind: 'one'; readonly code: string; readonly share: number }
  /** The largest of several: named with its share, the others beside it. */
  | { readonly kind: 'largest'; readonly code: string; readonly share: number };

/**
 * Which SOC 2020 unit group decides pay, hours, requirements and apprenticeships (rule 9): that of
 * the title the person chose; without one the group with at least 80% of the people in both samples;
 * else the largest part.
 *
 * That the title belongs to the SOC 2010 group cannot be checked here: its row in the list of titles
 * says so.
 *
 * @param titleCode the chosen title's own SOC 2020 unit group
 * @returns undefined where no share is known and no title was chosen
 * @throws RangeError as `crosswalkAt`
 */
export function decidingGroup(
  rows: readonly CrosswalkRow[],
  titleCode?: string,
): DecidingGroup | undefined {
  if (titleCode !== undefined) return { kind: 'title', code: titleCode };
  const origin = takesFigureFrom(rows, 'unit');
  if (origin.kind === 'one') return { kind: 'one', code: origin.code, share: origin.share };
  const [largest] = origin.parts;
  return largest && { kind: 'largest', code: largest.code, share: largest.share };
}
