import { inEnglish } from '@/shared/words/inEnglish';
import type { Area } from '@/domain/area';
import { type Comparison, Z_998 } from '@/domain/comparison';
import { formatCell } from '@/domain/format';
import {
  compareWithEngland,
  locationQuotientWords,
  mayCarryLocationQuotient,
} from '@/domain/locationQuotient';
import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import type { SocGroup } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import type { LabelledObservation } from '@/services/pack/observations';
import { hasFigure, holderOf, type ProfileInput, setFor } from '../input/profileInput';

const PEOPLE = newestOf('people-in-work-here');
const QUOTIENT = newestOf('location-quotient');

/** People in work in one of the 26 sub-major groups. */
export interface OccupationRow {
  readonly group: SocGroup;
  readonly here: Observation;
  /** A district's cell under 5,000: mostly unreliable where it could be checked. */
  readonly isVeryRough: boolean;
  readonly lsip?: Observation;
  /** How common the group is against England, and whose quotient it is. */
  readonly quotient?: {
    readonly observation: Observation;
    readonly text: string;
    /** Which way it clears England's share, if it does. */
    readonly kind?: Comparison['kind'];
    /** The wider area it is of; absent for the place itself. */
    readonly place?: string;
  };
}

export interface OccupationsView {
  readonly rows: readonly OccupationRow[];
  readonly here: Area;
  readonly lsip?: Area;
  readonly source: Observation;
  readonly hasQuotients: boolean;
  /** False where the place itself has no figure at all: its column is then left out. */
  readonly hasOwn: boolean;
}

/**
 * People in work by occupation, here and in the local skills area, in the order of the
 * classification: sizes of survey cells cannot be told apart well enough to be ranked. Pure.
 */
export function occupationsView(input: ProfileInput): OccupationsView | undefined {
  const { own, lsip } = input;
  const holder = holderOf(input, PEOPLE);
  const people = setFor(holder, PEOPLE)?.rows;
  if (!holder || !people) return undefined;
  const beside = own.area.level === 'district' ? lsip : undefined;
  const rows = people.flatMap((here) =>
    here.occupation ? [rowOf(here, here.occupation, { holder, beside }, input)] : [],
  );
  const source = rows
    .map(({ here, lsip: theirs }) => hasFigure(here) ?? hasFigure(theirs))
    .find(Boolean);
  if (!source) return undefined;
  return {
    rows,
    here: holder.area,
    ...(beside && setFor(beside, PEOPLE) ? { lsip: beside.area } : {}),
    source,
    hasOwn: rows.some(({ here }) => hasFigure(here)),
    hasQuotients: rows.some(({ quotient }) => quotient),
  };
}

interface Places {
  /** Whose the rows are. */
  readonly holder: AreaProfile;
  /** The local skills area around a district. */
  readonly beside: AreaProfile | undefined;
}

function rowOf(
  here: LabelledObservation,
  group: SocGroup,
  places: Places,
  input: ProfileInput,
): OccupationRow {
  const theirs = ofGroup(places.beside, PEOPLE, group.code);
  const quotient = quotientOf(here, group.code, places, input);
  return {
    group,
    here,
    isVeryRough: here.figure.kind === 'value' && (here.flags?.includes('small') ?? false),
    ...(theirs ? { lsip: theirs } : {}),
    ...(quotient ? { quotient } : {}),
  };
}

const ofGroup = (
  profile: AreaProfile | undefined,
  key: { readonly indicator: string; readonly source: string },
  code: string,
) => setFor(profile, key)?.rows.find(({ occupation }) => occupation?.code === code);

/** Rule 11: the place's own where its cell can carry one, else the local skills area's, named. */
function quotientOf(
  here: Observation,
  code: string,
  { holder, beside }: Places,
  input: ProfileInput,
): OccupationRow['quotient'] {
  const own = mayCarryLocationQuotient(here) ? ofGroup(holder, QUOTIENT, code) : undefined;
  const theirs = ofGroup(beside, QUOTIENT, code);
  const observation = [own, theirs].find((one) => one?.figure.kind === 'value');
  if (!observation) return undefined;
  const indicator = input.indicator('location-quotient');
  // The page judges all 26 groups at once.
  const comparison = indicator && compareWithEngland(observation, indicator, Z_998);
  const found = comparison && locationQuotientWords(comparison);
  const words = found && inEnglish(found);
  const half = observation.halfWidth95;
  const margin =
    half === undefined
      ? ''
      : ` ± ${formatCell({ ...observation, figure: { kind: 'value', value: half } })}`;
  const isOwn = observation === own;
  const said = isOwn ? words : words?.replace(' here ', ' there ');
  return {
    observation,
    ...(comparison ? { kind: comparison.kind } : {}),
    ...(isOwn ? {} : { place: observation.area.name }),
    text: `${formatCell(observation)}${margin}${said ? `, ${said}` : ''}`,
  };
}
