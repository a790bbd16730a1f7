import { type Comparison, Z_998 } from '@/domain/comparison';
import { type Climb, climb } from '@/domain/ladder';
import { compareWithEngland } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import { isRecent } from '@/domain/referencePeriod';
import { indicatorOf, ladderOf, type OccupationInput } from '../input/input';
import { areaFigure, figureOfRung, latest } from '@/services/pack/areaFigures';
import {
  type LeadGroup,
  leadGroup,
  nationOf,
  type PartClimb,
  shareOfWider,
  type WiderGroup,
  widerGroup,
} from '../input/widerGroup';

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
