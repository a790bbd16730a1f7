import { type Area, ENGLAND } from '@/domain/area';
import { type FigureOrigin, takesFigureFrom } from '@/domain/crosswalk';
import { type EmploymentOutlook, employmentOutlook } from '@/domain/employmentOutlook';
import { missing } from '@/domain/figure';
import { type Climb, climb, type LadderRung } from '@/domain/ladder';
import { compareWithEngland, locationQuotientWords } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import { type OpeningsPerYear, openingsPerYear } from '@/domain/openings';
import { type SocGroup, socLevel } from '@/domain/soc';
import type { AreaProfile } from '@/services/pack/area';
import type { ObservationSet } from '@/services/pack/observations';
import type { SourcesShard } from '@/services/pack/schemas/sources';
import type { WiderGroupProfile } from '@/services/pack/widerGroup';

/** Everything a page about one wider group in one place is made from. */
export interface WiderInput {
  readonly profile: WiderGroupProfile;
  readonly england: AreaProfile;
  readonly district?: AreaProfile;
  readonly lsip?: AreaProfile;
  readonly reference: SourcesShard;
}

/** A group of the newer list with the share of this group's people, 0 to 1. */
export interface NewerPart {
  readonly group: SocGroup;
  readonly share: number;
}

/** Where the people of the group are in the newer list, at one level (rule 9). */
export interface NewerGroups {
  readonly origin: FigureOrigin;
  /** The one group that stands for this one; absent where its people are spread over several. */
  readonly one?: NewerPart;
  readonly parts: readonly NewerPart[];
}

/** What is projected for a group in an area. */
export interface AreaFuture {
  readonly outlook?: { readonly to: Observation; readonly words: EmploymentOutlook };
  readonly openings?: { readonly perYear: OpeningsPerYear; readonly total: Observation };
}

/** What is known of one newer group near the reader. */
export interface LocalFigures extends NewerPart {
  readonly people: Climb;
  readonly adverts: Climb;
  readonly quotient: Climb;
  /** "more common here than in England"; absent where no interval bears a word. */
  readonly quotientWords?: string;
  /** The nearest projection of the group: shown where no one group stands for the whole. */
  readonly future?: AreaFuture;
}

/** What the page of a wider group says. */
export interface WiderView {
  readonly group: SocGroup;
  readonly area?: Area;
  /** At the group's own level. */
  readonly newer: NewerGroups;
  /** The group projections and England's adverts are of. */
  readonly stand?: NewerPart;
  /** Nearest area first. */
  readonly future: readonly AreaFuture[];
  /** Adverts for the standing group in England: of a major group, which no local table has. */
  readonly advertsOfMajor?: Observation;
  /** Sub-major groups of the newer list, the only ones local tables hold. */
  readonly local: readonly LocalFigures[];
}

/** A part below this share of the people brings no figures of its own to the page. */
const LEAST_PART = 0.05;
const FROM_YEAR = 2025;
const TO_YEAR = 2035;

/** Where the group's people are in the newer list. Pure. */
function newerGroups({ profile }: WiderInput, level: 'major' | 'sub-major' | 'minor'): NewerGroups {
  const origin = takesFigureFrom(profile.crosswalk, level);
  if (origin.kind === 'one') {
    const one = { group: profile.group2020(origin.code), share: origin.share };
    return { origin, one, parts: [one] };
  }
  const parts = origin.parts.map(({ code, share }) => ({ group: profile.group2020(code), share }));
  return { origin, parts };
}

function ownLevel({ profile }: WiderInput): 'major' | 'sub-major' | 'minor' {
  const level = socLevel(profile.group.code);
  if (level === 'all' || level === 'unit')
    throw new RangeError(`${profile.group.code} is no wider group`);
  return level;
}

/** What is known of a wider group, near the reader where there is a district. Pure. */
export function widerView(input: WiderInput): WiderView {
  const { profile, district } = input;
  const level = ownLevel(input);
  const isMajor = level === 'major';
  const local = newerGroups(input, 'sub-major');
  const stand = isMajor ? newerGroups(input, 'major').one : local.one;
  const code = stand?.group.code;
  const adverts =
    code !== undefined && isMajor ? rowOf(profile.sets, 'adverts-here', code) : undefined;
  return {
    group: profile.group,
    ...(district ? { area: district.area } : {}),
    newer: newerGroups(input, level),
    ...(stand ? { stand } : {}),
    future: code === undefined ? [] : futures(input, code, isMajor),
    ...(adverts ? { advertsOfMajor: adverts } : {}),
    local: local.parts
      .filter(({ share }) => share >= LEAST_PART)
      .map((part) => localFigures(input, part)),
  };
}

function futures(
  { profile, england, lsip }: WiderInput,
  code: string,
  isMajor: boolean,
): readonly AreaFuture[] {
  if (isMajor) return [futureIn(profile.sets, code)];
  return [...(lsip ? [lsip] : []), england]
    .map(({ sets }) => futureIn(sets, code))
    .filter(({ outlook, openings }) => outlook !== undefined || openings !== undefined);
}

function rowOf(
  sets: readonly ObservationSet[],
  indicator: string,
  code: string,
  period?: string,
): Observation | undefined {
  return sets
    .filter((set) => set.indicator === indicator)
    .flatMap(({ rows }) => rows)
    .find(
      (row) => row.occupation?.code === code && (period === undefined || row.period === period),
    );
}

/** Projected jobs and openings of a newer group, as the sets of one area have them. */
function futureIn(sets: readonly ObservationSet[], code: string): AreaFuture {
  const from = rowOf(sets, 'projected-jobs', code, String(FROM_YEAR));
  const to = rowOf(sets, 'projected-jobs', code, String(TO_YEAR));
  const all = rowOf(sets, 'openings-2020-2035', code);
  const total = (indicator: string) =>
    rowOf(sets, indicator, code)?.figure ?? missing('not-published');
  const perYear =
    all &&
    openingsPerYear({
      netChange: total('growth-2020-2035'),
      replacement: total('replacement-2020-2035'),
      total: all.figure,
    });
  return {
    ...(from && to
      ? {
          outlook: {
            to,
            words: employmentOutlook(from.figure, to.figure, FROM_YEAR, TO_YEAR, to.area.level),
          },
        }
      : {}),
    ...(all && perYear
      ? {
          openings: {
            perYear,
            total: {
              ...all,
              indicator: 'projected-openings',
              unit: 'jobs-per-year' as const,
              figure: perYear.total,
            },
          },
        }
      : {}),
  };
}

function localFigures(input: WiderInput, part: NewerPart): LocalFigures {
  const { code } = part.group;
  const on = (measure: string, isFit: (figure: Observation) => boolean) =>
    climb(
      input.reference.ladders.filter((rung) => rung.measure === measure),
      (rung) => {
        const sets = areaOfRung(rung, input)?.sets;
        const figure = sets && rowOf(sets, rung.indicator, code);
        return figure && isFit(figure) ? figure : undefined;
      },
      'sub-major',
    );
  const quotient = on('location-quotient', () => true);
  const words = quotientWords(quotient, input);
  const [future] = futures(input, code, false);
  return {
    ...part,
    ...(future ? { future } : {}),
    // A district cell under 5,000 is mostly unreliable: the wider area leads.
    people: on('people-here', (figure) => figure.flags?.includes('small') !== true),
    adverts: on('adverts-here', () => true),
    quotient,
    ...(words === undefined ? {} : { quotientWords: words }),
  };
}

function quotientWords(quotient: Climb, { reference }: WiderInput): string | undefined {
  const indicator = reference.indicators.find(({ id }) => id === 'location-quotient');
  if (quotient.kind === 'missing' || indicator === undefined) return undefined;
  return locationQuotientWords(compareWithEngland(quotient.lead.observation, indicator));
}

/** The area of a rung: the district asked for, the local skills area around it, or England. */
function areaOfRung(
  { areaLevel }: LadderRung,
  { district, lsip, england }: WiderInput,
): AreaProfile | undefined {
  if (areaLevel === 'district') return district;
  if (areaLevel === 'lsip') return lsip;
  // England is no wider area of a Welsh, Scottish or Northern Irish district.
  const isOfEngland = district === undefined || district.nation?.gss === ENGLAND.gss;
  return areaLevel === 'nation' && isOfEngland ? england : undefined;
}
