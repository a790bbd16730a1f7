import { reasonInWords } from '@/domain/missingWords';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { startOfSentence } from '@/domain/plainNames';
import { type SummedCount, sumOfParts } from '@/domain/severalAreas';
import type { AreaProfile } from '@/services/pack/area';
import type { DemandProfile, PlaceOfDemand } from '@/services/pack/demand';
import type { LabelledObservation, ObservationSet } from '@/services/pack/observations';

/** Everything the page of an area is made from. */
export interface DemandInput {
  readonly profile: DemandProfile;
  /** What concentration and the mix of industries are read against. */
  readonly england: AreaProfile;
  readonly indicator: (id: string) => Indicator | undefined;
  /** ISO day: decides how old a figure is. */
  readonly today: string;
}

/** The set of an indicator; where there are several releases the newest, or the one of a period. */
export function setIn(
  place: Pick<PlaceOfDemand, 'sets'> | undefined,
  indicator: string,
  period?: string,
): ObservationSet | undefined {
  return place?.sets.find(
    (set) => set.indicator === indicator && (period === undefined || set.period === period),
  );
}

/** The rows of a set for one group of occupations. */
export const ofGroup = (
  set: ObservationSet | undefined,
  code: string,
): LabelledObservation | undefined => set?.rows.find(({ occupation }) => occupation?.code === code);

/** The row of a set with a label. */
export const ofLabel = (
  set: ObservationSet | undefined,
  label: string,
): LabelledObservation | undefined => set?.rows.find((row) => row.label === label);

/** A count of the whole area: as published, or of its one district, else the sum of its parts where none is missing. */
export interface AreaCount {
  readonly count: Observation;
  /** How many districts it is added up from; absent where it is published. */
  readonly parts?: number;
  /** Names of the parts without a figure. */
  readonly missing: readonly string[];
}

/**
 * @param pick the one figure of a place that is meant
 * @returns undefined where neither the area nor any part of it has such a figure
 */
export function countOf(
  { profile }: DemandInput,
  pick: (place: PlaceOfDemand) => Observation | undefined,
): AreaCount | undefined {
  // One district is its own sum.
  const [only, ...others] = profile.parts;
  const own = pick(profile) ?? (only && others.length === 0 ? pick(only) : undefined);
  if (own) return { count: own, missing: [] };
  const parts = profile.parts.map((part) => ({ part, figure: pick(part) }));
  const known = parts.flatMap(({ figure }) => figure ?? []);
  const [first] = known;
  if (!first) return undefined;
  // A part that the table does not hold at all is missing as one that it has no figure for.
  const summed = sumOfParts(
    parts.map(
      ({ part, figure }): Observation =>
        figure ?? {
          ...first,
          area: part.area,
          figure: { kind: 'missing', reason: 'not-collected' },
        },
    ),
    profile.area,
  );
  return summed && counted(summed);
}

const counted = ({ count, parts, missing }: SummedCount): AreaCount => ({
  count,
  parts,
  missing: missing.map(({ name }) => name),
});

/**
 * "Added up from 6 districts.", "Not added up: Cumberland and 1 more have no figure."; of a figure that
 * is no sum, why there is none.
 */
export function partsSentence({ count, parts, missing }: AreaCount): string | undefined {
  if (parts === undefined)
    return count.figure.kind === 'missing'
      ? `${startOfSentence(reasonInWords(count.figure.reason))}.`
      : undefined;
  if (missing.length === 0) return `Added up from ${parts} districts.`;
  const [first] = missing;
  const more = missing.length - 1;
  const who = more === 0 ? `${first} has` : `${first} and ${more} more have`;
  return `Not added up: ${who} no figure.`;
}
