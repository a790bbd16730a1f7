import { type ChangeOfYear, changeOfYear } from '@/domain/changeOfYear';
import { type Comparison, rankBands, Z_998 } from '@/domain/comparison';
import {
  changeInWords,
  type EmploymentOutlook,
  employmentOutlook,
} from '@/domain/employmentOutlook';
import { type Figure, valueOrNull } from '@/domain/figure';
import { formatList } from '@/domain/lists';
import { compareWithEngland, mayCarryLocationQuotient } from '@/domain/locationQuotient';
import type { Observation } from '@/domain/observation';
import { yearlyOpenings } from '@/domain/openings';
import { forHundred } from '@/domain/severalAreas';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import { projectedJobs } from '@/services/pack/areaSums';
import type { PlaceOfDemand } from '@/services/pack/demand';
import { countOf, type DemandInput, ofGroup, setIn } from './demandInput';

const FROM_YEAR = 2025;
const TO_YEAR = 2035;

/** How common a kind of work is among residents against England, judged with all the others. */
export interface Quotient {
  readonly observation: Observation;
  readonly kind: Comparison['kind'];
}

/** One kind of work by separate measures: no two of them are ever put into one. */
export interface KindRow {
  readonly group: SocGroup;
  readonly name: string;
  readonly adverts?: Observation;
  /** Added up over the districts here: it stands in no table. */
  readonly isSum?: boolean;
  /** Adverts for 100 people who live here and do this work. */
  readonly forHundred?: Figure;
  readonly openings?: Observation;
  readonly outlook?: EmploymentOutlook;
  readonly quotient?: Quotient;
  /** People who live here and do this work, against the year before. */
  readonly change?: ChangeOfYear;
}

/** Where a tenth, a quarter, three quarters and nine tenths end, pounds an hour; null: not published. */
export type PaySpread = Readonly<Record<'p10' | 'p25' | 'p75' | 'p90', number | null>>;

/** Pay of the workplaces of a region, one figure for several kinds of work. */
export interface MajorPay {
  /** The SOC 2020 major group. */
  readonly code: string;
  readonly median: Observation;
  readonly spread: PaySpread;
  readonly unitedKingdom?: Observation;
}

/** Kinds of work that cannot be told apart from each other at 99%. */
export interface Band {
  readonly id: string;
  readonly words: string;
  readonly codes: readonly string[];
}

export interface KindsView {
  /** In the order of the official list. */
  readonly rows: readonly KindRow[];
  readonly pay: readonly MajorPay[];
  readonly payArea?: string;
  /** "All jobs: up 3%". */
  readonly allJobs?: string;
  /** Of `rows`, those with an interval in bands, most common first; the rest have no place. */
  readonly bands: readonly Band[];
  readonly unranked: readonly string[];
}

/** The 26 kinds of work of an area, each by its own measures. Pure. */
export function kindsView(input: DemandInput): KindsView {
  const { profile, england } = input;
  const groups = (setIn(england, 'adverts-here')?.rows ?? []).flatMap(
    ({ occupation }) => occupation ?? [],
  );
  const rows = groups.map((group) => rowOf(group, input));
  const all = allOf(profile);
  const quotients = rows.flatMap(({ quotient }) => quotient?.observation ?? []);
  return {
    rows,
    pay: payOf(input),
    ...(profile.region ? { payArea: profile.region.area.name } : {}),
    ...(all?.changePercent.kind === 'value'
      ? { allJobs: changeInWords(all.changePercent.value) }
      : {}),
    ...bandsOf(quotients, input),
  };
}

function rowOf(group: SocGroup, input: DemandInput): KindRow {
  const { profile } = input;
  const found = advertsOf(group.code, input);
  const adverts = found?.count;
  const now = ofGroup(setIn(profile, 'people-in-work-here'), group.code);
  const openings = ofGroup(setIn(profile, 'replacement-2020-2035'), group.code);
  const outlook = outlookOf(profile, group.code);
  const quotient = quotientOf(group.code, input);
  const change = changeIn(profile, group.code);
  return {
    group,
    name: startOfSentence(plainNameOf(group)),
    ...(adverts ? { adverts, isSum: found?.parts !== undefined } : {}),
    ...(adverts && now ? { forHundred: forHundred(adverts.figure, now.figure) } : {}),
    ...(openings ? { openings: yearlyOpenings(openings) } : {}),
    ...(outlook ? { outlook } : {}),
    ...(quotient ? { quotient } : {}),
    ...(change ? { change } : {}),
  };
}

/** Adverts in one kind of work: of the area, or of all its districts together. */
const advertsOf = (code: string, input: DemandInput) =>
  countOf(input, (place) => ofGroup(setIn(place, 'adverts-here'), code));

/** The projection of one kind of work in an area that has one. */
export function outlookOf(place: PlaceOfDemand, code: string): EmploymentOutlook | undefined {
  const from = ofGroup(setIn(place, 'projected-jobs', String(FROM_YEAR)), code);
  const to = ofGroup(setIn(place, 'projected-jobs', String(TO_YEAR)), code);
  if (!from || !to) return undefined;
  return employmentOutlook(from.figure, to.figure, FROM_YEAR, TO_YEAR, place.area.level);
}

/** All kinds of work together: every direction is read beside it. */
export function allOf(place: PlaceOfDemand): EmploymentOutlook | undefined {
  const [from, to] = [FROM_YEAR, TO_YEAR].map((year) => projectedJobs(place, String(year)));
  if (!from || !to) return undefined;
  return employmentOutlook(from.figure, to.figure, FROM_YEAR, TO_YEAR, place.area.level);
}

/** Rule 11: of a local skills area only; the page judges all 26 at once. */
function quotientOf(code: string, input: DemandInput): Quotient | undefined {
  const observation = ofGroup(setIn(input.profile, 'location-quotient'), code);
  const people = ofGroup(setIn(input.profile, 'people-in-work-here'), code);
  const indicator = input.indicator('location-quotient');
  if (!observation || !indicator) return undefined;
  const isOfSkillsArea = input.profile.kind === 'lsip' || input.profile.twin !== undefined;
  const mayStand = isOfSkillsArea || (people !== undefined && mayCarryLocationQuotient(people));
  if (!mayStand) return undefined;
  return { observation, kind: compareWithEngland(observation, indicator, Z_998).kind };
}

function changeIn(place: PlaceOfDemand, code: string): ChangeOfYear | undefined {
  const [now, before] = place.sets.filter(({ indicator }) => indicator === 'people-in-work-here');
  const [here, then] = [ofGroup(now, code), ofGroup(before, code)];
  return here && then ? changeOfYear(here, then, Z_998) : undefined;
}

function payOf({ profile: { region, unitedKingdom } }: DemandInput): readonly MajorPay[] {
  const here = setIn(region, 'pay-hourly')?.rows ?? [];
  const whole = setIn(unitedKingdom, 'pay-hourly')?.rows ?? [];
  return here
    .filter(({ label }) => label === 'median')
    .map((median) => {
      const code = median.occupation?.code ?? '';
      const at = (label: string) => {
        const found = here.find((row) => row.occupation?.code === code && row.label === label);
        return found ? valueOrNull(found.figure) : null;
      };
      const inUk = whole.find((row) => row.occupation?.code === code && row.label === 'median');
      return {
        code,
        median,
        spread: { p10: at('p10'), p25: at('p25'), p75: at('p75'), p90: at('p90') },
        ...(inUk ? { unitedKingdom: inUk } : {}),
      };
    });
}

function bandsOf(
  quotients: readonly Observation[],
  input: DemandInput,
): Pick<KindsView, 'bands' | 'unranked'> {
  const indicator = input.indicator('location-quotient');
  if (!indicator) return { bands: [], unranked: [] };
  const { bands, unranked } = rankBands(quotients, indicator);
  const codeOf = ({ occupation }: Observation) => occupation?.code ?? '';
  return {
    bands: bands.map((band, at) => ({
      id: `band-${at + 1}`,
      words: bandWords(band, at, bands.length),
      codes: band.map(codeOf).toSorted(),
    })),
    unranked: unranked.map(codeOf).toSorted(),
  };
}

/** A band is named by where it stands among the bands, never its members by theirs. */
function bandWords(band: readonly Observation[], at: number, of: number): string {
  const among = `Band ${at + 1} of ${of} by how common`;
  return band.length === 1
    ? `${among}: 1 kind of work`
    : `${among}: ${band.length} that cannot be told apart`;
}

/** Kinds of work with a clear change of residents in them since last year; judged together, at 99.8%. */
export function changesSentence({ rows }: KindsView): string | undefined {
  const judged = rows.filter(({ change }) => change);
  if (judged.length === 0) return undefined;
  const named = (kind: ChangeOfYear['kind']) =>
    judged.filter(({ change }) => change?.kind === kind).map(({ name }) => name.toLowerCase());
  const [more, fewer] = [named('more'), named('fewer')];
  if (more.length + fewer.length === 0)
    return 'Residents in each kind: no clear change on a year before.';
  return [
    more.length > 0 ? `More residents than the year before work in ${formatList(more)}.` : '',
    fewer.length > 0 ? `Fewer residents than the year before work in ${formatList(fewer)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
