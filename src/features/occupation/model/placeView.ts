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

/** What the Here section says. */
export interface HereView {
  readonly wider: WiderGroup;
  readonly people: Climb;
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
    figureOfRung(rung, input, wider),
  );
  return {
    wider,
    people: climb(ladderOf(input.reference, 'people-here'), (rung) => {
      const figure = figureOfRung(rung, input, wider);
      // A district cell under 5,000 is mostly unreliable: the wider area leads (facts on APS).
      return figure?.flags?.includes('small') ? undefined : figure;
    }),
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
    payOfResidents: latest(input.district, 'pay-residents-weekly'),
    claimantRate: latest(input.district, 'claimant-rate'),
    peopleInWork: latest(input.district, 'people-in-work'),
  };
}

/** Adverts for the wider group, nearest area first. Pure. */
export function advertsView(input: OccupationInput): AdvertsView {
  const wider = widerGroup(input);
  return {
    wider,
    adverts: climb(ladderOf(input.reference, 'adverts-here'), (rung) =>
      figureOfRung(rung, input, wider),
    ),
  };
}

/** The area of a rung: the district asked for, the local skills area around it, or England. */
function areaOfRung(
  { areaLevel }: LadderRung,
  { district, lsip, england }: OccupationInput,
): AreaProfile | undefined {
  if (areaLevel === 'district') return district;
  if (areaLevel === 'lsip') return lsip;
  return areaLevel === 'nation' ? england : undefined;
}

function figureOfRung(
  rung: LadderRung,
  input: OccupationInput,
  { group }: WiderGroup,
): Observation | undefined {
  return group && areaFigure(areaOfRung(rung, input), rung.indicator, group.code);
}
