import { type FigureOrigin, takesFigureFrom } from '@/domain/crosswalk';
import type { Climb } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import type { SocGroup } from '@/domain/soc';
import type { OccupationInput } from './input';

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

/** The nation of the place, for what a table of one nation does not have; the UK without a place. */
export function nationOf({ district }: OccupationInput): string {
  return district?.nation?.name ?? district?.area.name ?? 'the United Kingdom';
}
