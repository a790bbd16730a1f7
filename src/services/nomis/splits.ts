import { type Answer, answered } from '@/domain/answer';
import type { Area } from '@/domain/area';
import { combine } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { NomisAskOptions, NomisClient } from './client';
import { NAMES } from './names';
import type { NomisQuery } from './query';
import { type PartOfWhole, refuseAboveWholes } from './wholes';
import {
  askSeries,
  endingOn,
  inBritain,
  type Measured,
  queryOf,
  type SeriesDefinition,
  surveyDefinition,
} from './readSeries';

/** Figures of places that are several numbers an area, out of one table. */
export type SplitName =
  | 'economic-activity'
  | 'inactivity-reasons'
  | 'employees-by-industry'
  | 'businesses-by-size';

/** One part of a split in one area. */
export interface SplitPart {
  /** 'student', 'C' (a section of SIC 2007), 'micro'; 'all' for the whole. */
  readonly part: string;
  readonly observation: Observation;
}

/** How the parts of a whole are asked for, and which code is which. */
export interface Split {
  readonly definition: SeriesDefinition;
  /** The dimension whose codes are the parts. */
  readonly dimension: string;
  readonly parts: ReadonlyMap<string, string>;
}

const partsOf = (parts: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(parts));

const ACTIVITIES: Readonly<Record<string, Measured & { readonly part: string }>> = {
  '45': { part: 'employment', indicator: 'employment-rate', unit: 'per-cent' },
  '84': { part: 'unemployment', indicator: 'unemployment-rate', unit: 'per-cent' },
  '111': { part: 'inactivity', indicator: 'inactivity-rate', unit: 'per-cent' },
};

const INACTIVITY_REASONS = {
  '1493': 'student',
  '1494': 'family-or-home',
  '1495': 'ill-for-now',
  '1496': 'ill-long-term',
  '1497': 'discouraged',
  '1498': 'retired',
  '1499': 'other',
} as const;

/** Why people aged 16 to 64 neither work nor look for work. */
export type InactivityReason = (typeof INACTIVITY_REASONS)[keyof typeof INACTIVITY_REASONS];

/** All industries, and the code before that of section A. */
const ALL_INDUSTRIES = 37_748_736;
const BEFORE_SECTION_A = 150_994_944;

/** Sections of SIC 2007, each its letter by its code; the whole with them. */
const INDUSTRIES: ReadonlyMap<string, string> = new Map([
  [String(ALL_INDUSTRIES), 'all'],
  ...Array.from('ABCDEFGHIJKLMNOPQRSTU').map((letter, place): [string, string] => [
    String(BEFORE_SECTION_A + 1 + place),
    letter,
  ]),
]);

const SIZES = { '0': 'all', '10': 'micro', '20': 'small', '30': 'medium', '40': 'large' } as const;

/** Enterprises by the number of people they employ. */
export type BusinessSize = (typeof SIZES)[keyof typeof SIZES];

const EMPLOYEES: Readonly<Record<string, Measured>> = {
  '1': { indicator: 'employees-by-industry', unit: 'jobs' },
  '2': { indicator: 'employees-by-industry-share', unit: 'per-cent' },
};

const SPLITS: Readonly<Record<SplitName, Split>> = {
  'economic-activity': {
    definition: surveyDefinition(Object.keys(ACTIVITIES), ({ codes }) => {
      const activity = ACTIVITIES[codes['variable'] ?? ''];
      return activity && { indicator: activity.indicator, unit: activity.unit };
    }),
    dimension: 'variable',
    parts: new Map(Object.entries(ACTIVITIES).map(([code, { part }]) => [code, part])),
  },
  'inactivity-reasons': {
    definition: surveyDefinition(Object.keys(INACTIVITY_REASONS), () => ({
      indicator: 'inactivity-reason',
      unit: 'per-cent',
    })),
    dimension: 'variable',
    parts: partsOf(INACTIVITY_REASONS),
  },
  'employees-by-industry': {
    definition: {
      dataset: 'NM_189_1',
      dimensions: {
        industry: [...INDUSTRIES.keys()],
        employment_status: ['1'],
        measure: Object.keys(EMPLOYEES),
      },
      names: NAMES.employees,
      value: '20100',
      measured: ({ codes }) => EMPLOYEES[codes['measure'] ?? ''],
      source: 'nomis-bres',
      covers: inBritain,
      date: 'latestMINUS1-latest',
      periodEnd: endingOn('09-30'),
    },
    dimension: 'industry',
    parts: INDUSTRIES,
  },
  'businesses-by-size': {
    definition: {
      dataset: 'NM_142_1',
      dimensions: {
        industry: [String(ALL_INDUSTRIES)],
        employment_sizeband: Object.keys(SIZES),
        legal_status: ['0'],
      },
      names: NAMES.businesses,
      value: '20100',
      measured: () => ({ indicator: 'businesses-by-size', unit: 'enterprises' }),
      source: 'nomis-business-counts',
      covers: inBritain,
      date: 'latestMINUS1-latest',
      periodEnd: endingOn('03-31'),
    },
    dimension: 'employment_sizeband',
    parts: partsOf(SIZES),
  },
};

/** How a split is asked for and read. */
export function splitDefinition(name: SplitName): Split {
  return SPLITS[name];
}

/** The question of {@link fetchSplit}; undefined where the data set covers none of the areas. */
export function splitQuery(name: SplitName, areas: readonly Area[]): NomisQuery | undefined {
  return queryOf(SPLITS[name].definition, areas);
}

/**
 * The parts of a whole for each of some areas, out of one answer and all of one period.
 *
 *  - economic-activity: in work, looking for work, neither; per cent of people aged 16 to 64 (of
 *    those working or looking, for the second), with half the 95% interval
 *  - inactivity-reasons: per cent of people aged 16 to 64 who neither work nor look, with the same
 *  - employees-by-industry: employee jobs at workplaces in the area, and the share of all of them in
 *    per cent; rounded by the source, so sections do not add up to the whole; September
 *  - businesses-by-size: enterprises by people employed, micro 0 to 9, small 10 to 49, medium 50 to
 *    249, large 250 and more; rounded by the source to 5; March
 *
 * @returns as {@link fetchSeries}, one part of one area a row
 * @throws see {@link NomisClient.askRows}: a code that came back as another, or as the total, too; and
 *   ContractError for a part above its whole
 * @see docs/sources.md
 */
export async function fetchSplit(
  nomis: NomisClient,
  name: SplitName,
  areas: readonly Area[],
  options?: NomisAskOptions,
): Promise<Answer<readonly SplitPart[]>> {
  const { definition, dimension, parts } = SPLITS[name];
  const rows = await askSeries(nomis, definition, areas, options);
  if (rows.kind === 'missing') return rows;
  const split = rows.value.flatMap(({ row, observation }) => {
    const part = parts.get(row.codes[dimension] ?? '');
    return part === undefined ? [] : [{ part, observation }];
  });
  const query = queryOf(definition, areas);
  if (query !== undefined) refuseAboveWholes(wholesOf(split), query);
  return answered(split);
}

/** Each part with the row for all of it, of the same measure in the same area. */
function wholesOf(split: readonly SplitPart[]): readonly PartOfWhole[] {
  const keyOf = ({ indicator, area }: Observation) => `${indicator} ${area.gss}`;
  const wholes = new Map(
    split.flatMap(({ part, observation }) =>
      part === 'all' ? [[keyOf(observation), observation] as const] : [],
    ),
  );
  return split.map(({ observation }) => ({
    part: observation,
    whole: wholes.get(keyOf(observation)),
  }));
}

/** Nomis rounds these counts to the nearest 5: how far one may be from the true one. */
const ROUNDED_BY = 2.5;

/** In points: shares are compared by a margin of one. */
const SURE_TO = 1;

/**
 * A part of a count as a share of the whole in one area, in per cent: our own reckoning from the
 * source's rounded counts, 100 · part ÷ whole.
 *
 * @param indicator the id of the share in data/measures.csv
 * Rounding alone can move it by 2.5 · (100 + share) ÷ whole points: of a handful, a share says nothing.
 *
 * @returns the reason of the part or of the whole where either has no figure; `not-applicable` where
 *   the whole is 0, so small that rounding may move the share by more than a point, or less than its
 *   part; a part that rounding alone puts above its whole is all of it
 */
export function shareOfCount(
  part: Observation,
  whole: Observation,
  indicator: 'businesses-by-size-share' | 'claimants-by-age-share',
): Observation {
  return {
    ...part,
    indicator,
    unit: 'per-cent',
    figure: combine([part.figure, whole.figure], (count, all) => {
      if (count > all + 2 * ROUNDED_BY) return Number.NaN;
      const share = Math.min((100 * count) / all, 100);
      return (ROUNDED_BY * (100 + share)) / all > SURE_TO ? Number.NaN : share;
    }),
    flags: [...(part.flags ?? []), 'our-estimate'],
  };
}
