import { inEnglish } from '@/shared/words/inEnglish';
import { type Area, ENGLAND } from '@/domain/area';
import { type FigureOrigin, takesFigureFrom } from '@/domain/crosswalk';
import { Z_998 } from '@/domain/comparison';
import { type EmploymentOutlook, employmentOutlook } from '@/domain/employmentOutlook';
import { combine, type Figure, missing, value } from '@/domain/figure';
import { type Climb, climb, type LadderRung } from '@/domain/ladder';
import { compareWithEngland, locationQuotientWords } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import { yearlyOpenings } from '@/domain/openings';
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
  /** ISO day: decides which minimum wage holds. */
  readonly today: string;
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
  readonly outlook?: {
    readonly to: Observation;
    readonly words: EmploymentOutlook;
    /** All groups of the same area together: stands beside every direction. */
    readonly allJobs: EmploymentOutlook;
  };
  /** Jobs that come free a year, and the jobs of 2025 they are of. */
  readonly openings?: { readonly perYear: Observation; readonly jobs: Figure };
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
  /** Nearest area first; none outside England. */
  readonly future: readonly AreaFuture[];
  /** Outside England: the nation without a projection, and England's, for the section alone. */
  readonly elsewhere?: { readonly nation: string; readonly england?: AreaFuture };
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
  const nation = nationElsewhere(input);
  const adverts =
    code !== undefined && isMajor && nation === undefined
      ? rowOf(profile.sets, 'adverts-here', code)
      : undefined;
  const england =
    code === undefined
      ? undefined
      : futureIn(isMajor ? profile.sets : input.england.sets, code, input.england);
  return {
    group: profile.group,
    ...(district ? { area: district.area } : {}),
    newer: newerGroups(input, level),
    ...(stand ? { stand } : {}),
    future: code === undefined ? [] : futures(input, code, isMajor),
    ...(nation === undefined ? {} : { elsewhere: { nation, ...(england ? { england } : {}) } }),
    ...(adverts ? { advertsOfMajor: adverts } : {}),
    local: local.parts
      .filter(({ share }) => share >= LEAST_PART)
      .map((part) => localFigures(input, part)),
  };
}

/** The nation of a place that projections do not cover; undefined in England and without a place. */
function nationElsewhere({ district }: WiderInput): string | undefined {
  if (district === undefined || district.nation?.gss === ENGLAND.gss) return undefined;
  return district.nation?.name ?? district.area.name;
}

function futures(input: WiderInput, code: string, isMajor: boolean): readonly AreaFuture[] {
  const { profile, england, lsip } = input;
  if (nationElsewhere(input) !== undefined) return [];
  if (isMajor) return [futureIn(profile.sets, code, england)];
  return [...(lsip ? [lsip] : []), england]
    .map((area) => futureIn(area.sets, code, area))
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
function futureIn(sets: readonly ObservationSet[], code: string, area: AreaProfile): AreaFuture {
  const from = rowOf(sets, 'projected-jobs', code, String(FROM_YEAR));
  const to = rowOf(sets, 'projected-jobs', code, String(TO_YEAR));
  const total = rowOf(sets, 'replacement-2020-2035', code);
  return {
    ...(from && to
      ? { outlook: { to, words: outlookOf(from.figure, to.figure, area), allJobs: allJobs(area) } }
      : {}),
    ...(total
      ? {
          openings: {
            perYear: yearlyOpenings(total),
            jobs: from?.figure ?? missing('not-published'),
          },
        }
      : {}),
  };
}

const outlookOf = (from: Figure, to: Figure, { area }: AreaProfile) =>
  employmentOutlook(from, to, FROM_YEAR, TO_YEAR, area.level);

/** All groups of an area together. */
function allJobs(area: AreaProfile): EmploymentOutlook {
  const sumIn = (year: number) =>
    area.sets
      .filter(({ indicator, period }) => indicator === 'projected-jobs' && period === String(year))
      .flatMap(({ rows }) => rows)
      .reduce((sum, { figure }) => combine([sum, figure], (total, jobs) => total + jobs), value(0));
  return outlookOf(sumIn(FROM_YEAR), sumIn(TO_YEAR), area);
}

function localFigures(input: WiderInput, part: NewerPart): LocalFigures {
  const { code } = part.group;
  const on = (measure: string, read: (figure: Observation) => Observation) =>
    climb(
      input.reference.ladders.filter((rung) => rung.measure === measure),
      (rung) => {
        const sets = areaOfRung(rung, input)?.sets;
        const figure = sets && rowOf(sets, rung.indicator, code);
        return figure && read(figure);
      },
      'sub-major',
    );
  const quotient = on('location-quotient', (figure) => figure);
  const words = quotientWords(quotient, input);
  const [future] = futures(input, code, false);
  return {
    ...part,
    ...(future ? { future } : {}),
    people: on('people-here', largeEnough),
    adverts: on('adverts-here', (figure) => figure),
    quotient,
    ...(words === undefined ? {} : { quotientWords: words }),
  };
}

/** A district cell under 5,000 is mostly unreliable: the wider area leads. */
const largeEnough = (figure: Observation): Observation =>
  figure.flags?.includes('small') && figure.figure.kind === 'value'
    ? { ...figure, figure: missing('unreliable') }
    : figure;

function quotientWords(quotient: Climb, { reference }: WiderInput): string | undefined {
  const indicator = reference.indicators.find(({ id }) => id === 'location-quotient');
  if (quotient.kind === 'missing' || indicator === undefined) return undefined;
  const words = locationQuotientWords(
    compareWithEngland(quotient.lead.observation, indicator, Z_998),
  );
  return words && inEnglish(words);
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
