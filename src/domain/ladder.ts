import { placeName, type Words } from '@/shared/words/words';
import type { Area, AreaLevel } from './area';
import type { MissingReason } from './figure';
import type { Observation } from './observation';
import { plainNameOf } from './plainNames';
import type { SocEdition, SocGroup, SocLevel } from './soc';
import { socLevel } from './soc';

/** A row of data/ladders.csv: one place a measure can be found, narrowest and newest first. */
export interface LadderRung {
  readonly measure: string;
  /** The order within the measure: the lowest number is tried first. */
  readonly rung: number;
  readonly occupationLevel: SocLevel;
  readonly socEdition: SocEdition;
  readonly areaLevel: AreaLevel;
  /** An id of data/sources.csv. */
  readonly source: string;
  /** An id of data/measures.csv. */
  readonly indicator: string;
}

/** A rung with what was found on it. */
export interface Found {
  readonly rung: LadderRung;
  readonly observation: Observation;
  /** How many levels wider than asked for; 0 is exact. For `sureness`. */
  readonly levelsWider: number;
}

/** What a ladder leads to. */
export type Climb =
  | {
      readonly kind: 'found';
      /** The first rung with a figure that may be shown. */
      readonly lead: Found;
      /** The rungs after it with one, in order: one click away. */
      readonly others: readonly Found[];
      /** The rungs before it that have a reason, or too small a sample, in place of a figure. */
      readonly passedOver: readonly Found[];
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/**
 * The reasons, the one that tells most of this job and place first: that there is a figure but it
 * is withheld, too weak or wrong, then that there may be one, then that there is none here, then
 * that there is none.
 */
const MOST_INFORMATIVE: readonly MissingReason[] = [
  'disclosive',
  'unreliable',
  'wrong-in-source',
  'not-published',
  'no-answer',
  'not-in-app',
  'not-collected',
  'not-applicable',
];

const OCCUPATION_LEVELS: readonly SocLevel[] = ['unit', 'minor', 'sub-major', 'major', 'all'];
const AREA_LEVELS: readonly AreaLevel[] = [
  'district',
  'lsip',
  'region',
  'nation',
  'great-britain',
  'united-kingdom',
  'abroad',
];

/**
 * How many levels wider a rung is than what was asked for: the larger of its steps in occupation,
 * counted from the level asked for, and in area, counted over the areas this measure has at all.
 *
 * The area asked for counts as the narrowest step: pay that exists for the United Kingdom alone is
 * one wider where it is read for a district, and exact where it is read for the United Kingdom. The
 * larger of the two decides, as the lowest of the tests does in `sureness`.
 *
 * @param ladder all rungs of the measure
 * @param asked the occupation level of the page
 * @param askedArea the area level the page is read for; absent where it is read for no place
 */
export function levelsWider(
  rung: LadderRung,
  ladder: readonly LadderRung[],
  asked: SocLevel,
  askedArea?: AreaLevel,
): number {
  const occupationSteps =
    OCCUPATION_LEVELS.indexOf(rung.occupationLevel) - OCCUPATION_LEVELS.indexOf(asked);
  const areas = AREA_LEVELS.filter(
    (level) => level === askedArea || ladder.some(({ areaLevel }) => areaLevel === level),
  );
  const areaSteps =
    areas.indexOf(rung.areaLevel) - (askedArea === undefined ? 0 : areas.indexOf(askedArea));
  return Math.max(occupationSteps, areaSteps, 0);
}

/** 3 to 9 people asked is never shown as a fact, so it does not lead, nor stand beside. */
function mayBeShown({ observation }: Found): boolean {
  return observation.figure.kind === 'value' && !observation.flags?.includes('small-sample');
}

function reasonOf({ observation }: Found): MissingReason {
  return observation.figure.kind === 'missing' ? observation.figure.reason : 'unreliable';
}

/**
 * The figure of a measure that leads, and the rest, from the narrowest rung up.
 *
 * @param ladder the rungs of one measure, in any order
 * @param lookup the observation on a rung; undefined where the source has no row for it
 * @param asked the occupation level of the page: a unit group unless told otherwise
 * @param askedArea the area level the page is read for
 * @returns `missing` where no rung has a figure that may be shown, with the reason that tells most
 *   (withheld, too few asked, wrong, not published, not answering, not here, not collected, not
 *   applicable);
 *   `not-in-app` where no rung has a row: others may have one
 * @throws RangeError for rungs of more than one measure
 */
export function climb(
  ladder: readonly LadderRung[],
  lookup: (rung: LadderRung) => Observation | undefined,
  asked: SocLevel = 'unit',
  askedArea?: AreaLevel,
): Climb {
  const measures = new Set(ladder.map(({ measure }) => measure));
  if (measures.size > 1)
    throw new RangeError(`One ladder at a time, not ${[...measures].join(', ')}`);

  const found = ladder
    .toSorted((a, b) => a.rung - b.rung)
    .flatMap((rung): readonly Found[] => {
      const observation = lookup(rung);
      return observation === undefined
        ? []
        : [{ rung, observation, levelsWider: levelsWider(rung, ladder, asked, askedArea) }];
    });
  const at = found.findIndex(mayBeShown);
  const lead = found[at];
  if (lead === undefined) {
    const reasons = found.map(reasonOf);
    const reason = MOST_INFORMATIVE.find((one) => reasons.includes(one)) ?? 'not-in-app';
    return { kind: 'missing', reason };
  }
  return {
    kind: 'found',
    lead,
    others: found.slice(at + 1).filter(mayBeShown),
    passedOver: found.slice(0, at),
  };
}

/** Names that take "the" in a sentence: points of the compass, and what an area is rather than is called. */
const TAKES_THE =
  /^(?:(?:North|South) (?:East|West)$|(?:East|West|South-East) Midlands\b|(?:East|West) of England\b|East Riding\b|Heart of |United Kingdom$|City of |Isles? of |Vale of |Forest of |New Forest$|Scottish Borders$|(?:Orkney|Shetland) Islands$|Malvern Hills$|(?:Derbyshire Dales|Staffordshire Moorlands)$)/;

/** What official names put behind a comma: "Bristol, City of". */
const RANK = /, (?:City|County) of$/;

/**
 * An area's name as it stands after "for" or "in": "the North West", "England", "the Isle of Wight",
 * "Bristol" for "Bristol, City of". Names of districts such as "North East Derbyshire" stand alone.
 */
export function areaInWords({ name }: Pick<Area, 'name'>): string {
  const short = name.replace(RANK, '');
  return TAKES_THE.test(short) ? `the ${short}` : short;
}

/** The same as a name, which a language may have its own for. */
export const areaWords = (area: Pick<Area, 'name' | 'gss'>): Words =>
  placeName(areaInWords(area), area.gss);

/** What a page is about: the observation's level is put into words against it. */
export interface Asked {
  readonly occupation?: SocGroup;
  readonly area: Area;
}

/**
 * How a figure's level differs from what was asked for, in words: "for the wider group care and
 * childcare", "for the North West", "for the wider group X in England". The group is called by its
 * plain name: the source line beside the figure has the official one.
 *
 * Another SOC edition at the same level is not wider: the source line names the edition.
 *
 * @returns undefined where the figure is for the group and the area asked for
 */
export function levelWords(observation: Observation, asked: Asked): string | undefined {
  const { occupation, area } = observation;
  const steps = (group: SocGroup) => OCCUPATION_LEVELS.indexOf(socLevel(group.code));
  const isWider = occupation && asked.occupation && steps(occupation) > steps(asked.occupation);
  const elsewhere = area.gss === asked.area.gss ? undefined : areaInWords(area);
  if (!isWider) return elsewhere && `for ${elsewhere}`;
  const group =
    socLevel(occupation.code) === 'all'
      ? 'for all jobs'
      : `for the wider group ${plainNameOf(occupation)}`;
  return elsewhere ? `${group} in ${elsewhere}` : group;
}
