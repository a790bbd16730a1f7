import { type EmploymentOutlook, employmentOutlook } from '@/domain/employmentOutlook';
import { missing } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { type OpeningsPerYear, openingsPerYear } from '@/domain/openings';
import type { SocGroup } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import type { ObservationSet } from '@/services/pack/observations';
import { areaFigure, ofGroup } from './lookup';
import { type WiderGroup, widerGroup } from './placeView';
import type { OccupationInput } from './sources';

const FROM_YEAR = 2025;
const TO_YEAR = 2035;

/** The projection for one area: the figure of 2035 carries the source, the outlook the words. */
export interface AreaOutlook {
  readonly outlook: EmploymentOutlook;
  readonly from: Observation;
  readonly to: Observation;
}

/** One of several wider groups the work is spread over. */
export interface PartOutlook {
  readonly group: SocGroup;
  readonly share: number;
  readonly nearest?: AreaOutlook;
}

export interface OutlookView {
  readonly wider: WiderGroup;
  /** Nearest area first: the local skills area, then England. */
  readonly areas: readonly AreaOutlook[];
  /** For work spread over several wider groups: the nearest projection of each. */
  readonly parts: readonly PartOutlook[];
  /** England, every year from 2010: what the chart draws. */
  readonly series?: ObservationSet;
}

/** Projected jobs of the wider group, near the reader and in England. Pure. */
export function outlookView(input: OccupationInput): OutlookView {
  const wider = widerGroup(input);
  const series = wider.group && seriesOf(input, wider.group.code);
  return {
    wider,
    areas: wider.group
      ? nearest(input).flatMap((area) => outlookOf(area, wider.group?.code ?? ''))
      : [],
    parts: wider.parts.map((part) => {
      const [closest] = nearest(input).flatMap((area) => outlookOf(area, part.group.code));
      return { ...part, ...(closest ? { nearest: closest } : {}) };
    }),
    ...(series ? { series } : {}),
  };
}

const nearest = ({ lsip, england }: OccupationInput): readonly AreaProfile[] =>
  lsip ? [lsip, england] : [england];

function seriesOf({ profile }: OccupationInput, code: string): ObservationSet | undefined {
  return profile.sets.find(
    (set) => set.indicator === 'projected-jobs' && set.rows[0]?.occupation?.code === code,
  );
}

function outlookOf(area: AreaProfile, code: string): readonly AreaOutlook[] {
  const from = areaFigure(area, 'projected-jobs', code, String(FROM_YEAR));
  const to = areaFigure(area, 'projected-jobs', code, String(TO_YEAR));
  if (!from || !to) return [];
  return [
    {
      from,
      to,
      outlook: employmentOutlook(from.figure, to.figure, FROM_YEAR, TO_YEAR, to.area.level),
    },
  ];
}

/** Openings a year in one area, with one of the source's totals for its provenance. */
export interface AreaOpenings {
  readonly perYear: OpeningsPerYear;
  /** Openings a year in all, as an observation: what is pinned. */
  readonly total: Observation;
}

/** Openings in one of several wider groups the work is spread over. */
export interface PartOpenings {
  readonly group: SocGroup;
  readonly share: number;
  readonly nearest?: AreaOpenings;
}

export interface OpeningsView {
  readonly wider: WiderGroup;
  readonly parts: readonly PartOpenings[];
  readonly areas: readonly AreaOpenings[];
}

/** Openings a year in the wider group, growth and replacement apart. Pure. */
export function openingsView(input: OccupationInput): OpeningsView {
  const wider = widerGroup(input);
  const code = wider.group?.code;
  return {
    wider,
    areas: code === undefined ? [] : nearest(input).flatMap((area) => openingsOf(area, code)),
    parts: wider.parts.map((part) => {
      const [closest] = nearest(input).flatMap((area) => openingsOf(area, part.group.code));
      return { ...part, ...(closest ? { nearest: closest } : {}) };
    }),
  };
}

function openingsOf(area: AreaProfile, code: string): readonly AreaOpenings[] {
  const total = (indicator: string) =>
    ofGroup(
      area.sets.find((set) => set.indicator === indicator),
      code,
    );
  const all = total('openings-2020-2035');
  if (!all) return [];
  const perYear = openingsPerYear({
    netChange: total('growth-2020-2035')?.figure ?? missing('not-published'),
    replacement: total('replacement-2020-2035')?.figure ?? missing('not-published'),
    total: all.figure,
  });
  const observation: Observation = {
    ...all,
    indicator: 'projected-openings',
    unit: 'jobs-per-year',
    figure: perYear.total,
  };
  return [{ perYear, total: observation }];
}
