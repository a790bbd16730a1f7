import { ENGLAND } from '@/domain/area';
import { type FigureOrigin, takesFigureFrom } from '@/domain/crosswalk';
import { type Comparison, Z_998 } from '@/domain/comparison';
import { type Climb, climb, type LadderRung } from '@/domain/ladder';
import { compareWithEngland } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import { isRecent } from '@/domain/recent';
import type { SocGroup } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import { areaFigure, latest } from './lookup';
import { indicatorOf, ladderOf, type OccupationInput } from './sources';

/** The SOC 2020 sub-major group that stands for the occupation in local tables, or its parts. */
export interface WiderGroup {
  readonly origin: FigureOrigin;
  readonly group?: SocGroup;
  /** Largest first. */
  readonly parts: readonly { readonly group: SocGroup; readonly share: number }[];
}

/** The wider group that leads: the one that stands for the work, or the largest of several. */
export interface LeadGroup {
  readonly group: SocGroup;
  /** Share of the work's people in it, 0 to 1; absent where it stands for the work. */
  readonly share?: number;
}

/** One of several wider groups the work is spread over, with its own figure, never averaged. */
export interface PartClimb {
  readonly group: SocGroup;
  /** Share of the people of the SOC 2010 group, 0 to 1. */
  readonly share: number;
  readonly climb: Climb;
}

/** What the Here section says. People who live here, never jobs. */
export interface HereView {
  readonly wider: WiderGroup;
  readonly lead?: LeadGroup;
  /** The people of the lead. */
  readonly people: Climb;
  /** How common the lead is, of the area its people are counted in. */
  readonly peopleComparison?: Comparison;
  /** For work spread over several wider groups: the people in each. */
  readonly partPeople: readonly PartClimb[];
  /** The district's own small cell, shown beside the wider area's as very rough. */
  readonly roughPeople?: Observation;
  readonly quotient: Climb;
  readonly quotientComparison?: Comparison;
  /** The unit group's share of its wider group, UK 2018; only where the crosswalk is clean. */
  readonly shareOfWider?: Observation;
  /** Who has no count at all, where nothing is counted: the nation of the place. */
  readonly nowhere: string;
  readonly payOfResidents: Observation | undefined;
  readonly claimantRate: Observation | undefined;
  readonly peopleInWork: Observation | undefined;
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

/** Whose local figures lead: of several wider groups the largest, which is named with its share. */
export function leadGroup({ group, parts: [largest] }: WiderGroup): LeadGroup | undefined {
  return group ? { group } : largest;
}

/** The unit group's share of a wider group's people across the UK in 2018, in per cent. */
export function shareOfWider({ profile }: OccupationInput, code: string): Observation | undefined {
  return profile.sets
    .find(({ indicator }) => indicator === 'share-of-wider-group')
    ?.rows.find(({ occupation }) => occupation?.code === code);
}

/** This occupation in this district: the wider group is named wherever it is used. Pure. */
export function hereView(input: OccupationInput): HereView {
  const wider = widerGroup(input);
  const lead = leadGroup(wider);
  const code = lead?.group.code;
  const rough = code === undefined ? undefined : roughIn(input, code);
  const people = peopleIn(input, code);
  const peopleComparison = comparisonOf(input, people, code);
  const quotient = quotientIn(input, people, code);
  const share = code === undefined ? undefined : shareOfWider(input, code);
  return {
    wider,
    ...(lead ? { lead } : {}),
    people,
    ...(peopleComparison ? { peopleComparison } : {}),
    partPeople: wider.parts.map((part) => ({
      ...part,
      climb: peopleIn(input, part.group.code),
    })),
    ...(rough ? { roughPeople: rough } : {}),
    quotient,
    ...(quotient.kind === 'found'
      ? { quotientComparison: againstEngland(input, quotient.lead.observation) }
      : {}),
    ...(share ? { shareOfWider: share } : {}),
    nowhere: nationOf(input),
    payOfResidents: payOfResidents(input),
    claimantRate: latest(input.district, 'claimant-rate'),
    peopleInWork: latest(input.district, 'people-in-work'),
  };
}

/** The nation of the place, for what a table of one nation does not have; the UK without a place. */
export function nationOf({ district }: OccupationInput): string {
  return district?.nation?.name ?? district?.area.name ?? 'the United Kingdom';
}

/**
 * How common the group is, of the very area its people are counted in: another area's beside them
 * would contradict them, and where too few people were asked to count them there is none at all.
 */
function quotientIn(input: OccupationInput, people: Climb, code: string | undefined): Climb {
  if (people.kind === 'missing' && people.reason === 'unreliable') return people;
  return climb(ladderOf(input.reference, 'location-quotient'), (rung) => {
    const figure = figureOfRung(rung, input, code);
    const isElsewhere =
      people.kind === 'found' && figure?.area.gss !== people.lead.observation.area.gss;
    return isElsewhere ? undefined : figure;
  });
}

/** Several groups are judged on a page and on the map beside it, so at 99.8%. */
function againstEngland({ reference }: OccupationInput, quotient: Observation): Comparison {
  return compareWithEngland(quotient, indicatorOf(reference, 'location-quotient'), Z_998);
}

/** How common the group is in the very area its people are counted in, and in no other. */
function comparisonOf(
  input: OccupationInput,
  people: Climb,
  code: string | undefined,
): Comparison | undefined {
  if (people.kind === 'missing' || code === undefined) return undefined;
  const { area } = people.lead.observation;
  const counted = [input.district, input.lsip].find((place) => place?.area.gss === area.gss);
  const quotient = areaFigure(counted, 'location-quotient', code);
  return quotient && againstEngland(input, quotient);
}

/** The district's own cell where it is small but has a number: very rough. */
function roughIn({ district }: OccupationInput, code: string): Observation | undefined {
  const own = areaFigure(district, 'people-in-work-here', code);
  return own?.figure.kind === 'value' && own.flags?.includes('small') ? own : undefined;
}

function payOfResidents({ district, today }: OccupationInput): Observation | undefined {
  const pay = latest(district, 'pay-residents-weekly');
  return pay && isRecent(pay, today) ? pay : undefined;
}

function peopleIn(input: OccupationInput, code: string | undefined): Climb {
  return climb(ladderOf(input.reference, 'people-here'), (rung) => {
    // All of England is not here: a page for a district says that too few were asked.
    if (rung.areaLevel === 'nation' && input.district) return undefined;
    const figure = figureOfRung(rung, input, code);
    // A district cell under 5,000 is mostly unreliable: the wider area leads (facts on APS).
    return figure?.flags?.includes('small') && figure.figure.kind === 'value'
      ? { ...figure, figure: { kind: 'missing', reason: 'unreliable' } }
      : figure;
  });
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

/** The figure of a group on a rung of a ladder, where the area of the rung has one. */
export function figureOfRung(
  rung: LadderRung,
  input: OccupationInput,
  code: string | undefined,
): Observation | undefined {
  if (code === undefined) return undefined;
  return areaFigure(areaOfRung(rung, input), rung.indicator, code);
}
