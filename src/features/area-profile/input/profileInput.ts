import { missing } from '@/domain/figure';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { wholeOf } from '@/domain/area';
import type { AreaProfile } from '@/services/pack/area';
import type { LabelledObservation, ObservationSet } from '@/services/pack/observations';

/** A place with the wider areas around it: everything its page is made from. */
export interface ProfileInput {
  readonly own: AreaProfile;
  readonly lsip?: AreaProfile;
  readonly region?: AreaProfile;
  readonly nation?: AreaProfile;
  /** Great Britain; for Northern Ireland the United Kingdom. */
  readonly whole?: AreaProfile;
  /** An indicator by its id; undefined where data/measures.csv has no such row. */
  readonly indicator: (id: string) => Indicator | undefined;
  /** ISO day: decides how old a figure is. */
  readonly today: string;
}

/**
 * The profiles a table has columns for, the place itself first. A local skills area crosses
 * regions, so it is read beside its nation only.
 */
export function columnsOf(input: ProfileInput): readonly AreaProfile[] {
  const { own, region, nation, whole } = input;
  const wider = own.area.level === 'lsip' ? [nation, whole] : [region, nation, whole];
  return [own, ...wider.filter((profile) => profile !== undefined)];
}

/** Which figures of a profile are meant. */
export interface FigureKey {
  readonly indicator: string;
  /** A table: figures of two tables are never put side by side. */
  readonly source: string;
  readonly label?: string;
}

export function setFor(
  profile: AreaProfile | undefined,
  { indicator, source }: Omit<FigureKey, 'label'>,
): ObservationSet | undefined {
  return profile?.sets.find((set) => set.indicator === indicator && set.source === source);
}

/** 3 to 9 people asked is never shown as a fact: the figure becomes its reason. */
export function shown(observation: LabelledObservation): LabelledObservation {
  if (!observation.flags?.includes('small-sample')) return observation;
  const { halfWidth95: _, ...rest } = observation;
  return { ...rest, figure: missing('unreliable') };
}

/**
 * The place itself where a table has it; for a region the local skills area of the same districts
 * (London is Greater London), which stands on the page under its own name.
 */
export function holderOf(
  { own, lsip }: ProfileInput,
  key: Omit<FigureKey, 'label'>,
): AreaProfile | undefined {
  const places = own.area.level === 'region' ? [own, lsip] : [own];
  return places.find((place) => setFor(place, key));
}

/** The newest figure of a table, or the one with the label. */
export function newest(
  profile: AreaProfile | undefined,
  key: FigureKey,
): LabelledObservation | undefined {
  const rows = setFor(profile, key)?.rows;
  const row = key.label ? rows?.find(({ label }) => label === key.label) : rows?.at(-1);
  return row && shown(row);
}

/** The figure of a table for one period; undefined where the table has no such row. */
export function atPeriod(
  profile: AreaProfile | undefined,
  key: FigureKey,
  period: string,
): LabelledObservation | undefined {
  const row = setFor(profile, key)?.rows.find(
    (candidate) =>
      candidate.period === period && (key.label === undefined || candidate.label === key.label),
  );
  return row && shown(row);
}

/** What stands where a table has no row for a place. */
export const NOT_IN_TABLE = 'not in this table';

/** An observation only where it has a figure: what is missing is listed under Not shown. */
export function hasFigure<One extends Observation>(observation: One | undefined): One | undefined {
  return observation?.figure.kind === 'value' ? observation : undefined;
}

/** Codes of the wider areas a place is read against, each once. */
export function widerCodes(own: AreaProfile): readonly string[] {
  const wider = [own.lsip, own.region, own.nation, wholeOf(own)];
  return [...new Set(wider.flatMap((area) => (area ? [area.gss] : [])))];
}
