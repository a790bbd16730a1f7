import { ENGLAND } from '@/domain/area';
import { type FigureOrigin, takesFigureFrom } from '@/domain/crosswalk';
import type { Comparison } from '@/domain/comparison';
import { type Climb, climb, type LadderRung } from '@/domain/ladder';
import { compareWithEngland } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import type { SocGroup } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import { areaFigure, latest } from './lookup';
import { indicatorOf, ladderOf, type OccupationInput } from './sources';

/** The SOC 2020 sub-major group that stands for the occupation in local tables, or its parts. */
export interface WiderGroup {
  readonly origin: FigureOrigin;
  readonly group?: SocGroup;
  readonly parts: readonly { readonly group: SocGroup; readonly share: number }[];
}

/** One of several wider groups the work is spread over, with its own figure, never averaged. */
export interface PartClimb {
  readonly group: SocGroup;
  /** Share of the people of the SOC 2010 group, 0 to 1. */
  readonly share: number;
  readonly climb: Climb;
}

/** What the Here section says. */
export interface HereView {
  readonly wider: WiderGroup;
  readonly people: Climb;
  /** For work spread over several wider groups: the people in each. */
  readonly partPeople: readonly PartClimb[];
  /** The district's own small cell, shown beside the wider area's as very rough. */
  readonly roughPeople?: Observation;
  readonly quotient: Climb;
  readonly quotientComparison?: Comparison;
  readonly payOfResidents: Observation | undefined;
  readonly claimantRate: Observation | undefined;
  readonly peopleInWork: Observation | undefined;
}

/** What the Jobs advertised section says. */
export interface AdvertsView {
  readonly wider: WiderGroup;
  readonly adverts: Climb;
  readonly partAdverts: readonly PartClimb[];
}

/** The wider group of an occupation in the local tables (rule 9 at sub-major level). */
export function widerGroup({ profile }: OccupationInput): WiderGroup {
  const origin = takesFigureFrom(profile.crosswalk, 'sub-major');
  return origin.kind === 'one'
    ? { origin, group: profile.group2020(origin.code), parts: [] }
    : {
        origin,
        parts: origin.parts.map(({ code, share }) => ({ group: profile.group2020(code), share })),
      };
}

/** This occupation in this district: the wider group is named wherever it is used. Pure. */
export function hereView(input: OccupationInput): HereView {
  const wider = widerGroup(input);
  const rough = wider.group && areaFigure(input.district, 'people-in-work-here', wider.group.code);
  const quotient = climb(ladderOf(input.reference, 'location-quotient'), (rung) =>
    figureOfRung(rung, input, wider.group?.code),
  );
  return {
    wider,
    people: peopleIn(input, wider.group?.code),
    partPeople: wider.parts.map((part) => ({
      ...part,
      climb: peopleIn(input, part.group.code),
    })),
    ...(rough?.flags?.includes('small') ? { roughPeople: rough } : {}),
    quotient,
    ...(quotient.kind === 'found'
      ? {
          quotientComparison: compareWithEngland(
            quotient.lead.observation,
            indicatorOf(input.reference, 'location-quotient'),
          ),
        }
      : {}),
    payOfResidents: recent(latest(input.district, 'pay-residents-weekly'), input.today),
    claimantRate: latest(input.district, 'claimant-rate'),
    peopleInWork: latest(input.district, 'people-in-work'),
  };
}

/** Older than this a figure can say nothing of today (rule 10): a place may have dropped out. */
const OLDEST_YEARS = 5;

function recent(observation: Observation | undefined, today: string): Observation | undefined {
  const oldest = `${Number(today.slice(0, 4)) - OLDEST_YEARS}${today.slice(4)}`;
  return observation && observation.periodEnd >= oldest ? observation : undefined;
}

function peopleIn(input: OccupationInput, code: string | undefined): Climb {
  return climb(ladderOf(input.reference, 'people-here'), (rung) => {
    const figure = figureOfRung(rung, input, code);
    // A district cell under 5,000 is mostly unreliable: the wider area leads (facts on APS).
    return figure?.flags?.includes('small') ? undefined : figure;
  });
}

/** Adverts for the wider group, nearest area first. Pure. */
export function advertsView(input: OccupationInput): AdvertsView {
  const wider = widerGroup(input);
  const advertsIn = (code: string | undefined) =>
    climb(ladderOf(input.reference, 'adverts-here'), (rung) => figureOfRung(rung, input, code));
  return {
    wider,
    adverts: advertsIn(wider.group?.code),
    partAdverts: wider.parts.map((part) => ({ ...part, climb: advertsIn(part.group.code) })),
  };
}

/** The area of a rung: the district asked for, the local skills area around it, or England. */
function areaOfRung(
  { areaLevel }: LadderRung,
  { district, lsip, england }: OccupationInput,
): AreaProfile | undefined {
  if (areaLevel === 'district') return district;
  if (areaLevel === 'lsip') return lsip;
  // England is no wider area of a Welsh, Scottish or Northern Irish district.
  const isOfEngland = district === undefined || district.nation?.gss === ENGLAND.gss;
  return areaLevel === 'nation' && isOfEngland ? england : undefined;
}

function figureOfRung(
  rung: LadderRung,
  input: OccupationInput,
  code: string | undefined,
): Observation | undefined {
  if (code === undefined) return undefined;
  return areaFigure(areaOfRung(rung, input), rung.indicator, code);
}
