import { type ChosenTitle, titleInList } from '@/domain/chosenTitle';
import type { AreaProfile } from '@/services/pack/area';

/** What an address says beside the group and the district: a title of the group, a town of the district. */
export interface AskedTitle {
  readonly as?: string | undefined;
  readonly near?: string | undefined;
}

/** No name of our lists is longer; what is longer is no name and is not kept. */
const LONGEST_NAME = 120;

/** The first text of a search parameter; undefined for what is no name: nothing, empty, far too long. */
export function nameInSearch(given: unknown): string | undefined {
  const first: unknown = Array.isArray(given) ? given[0] : given;
  if (typeof first !== 'string' || first.length > LONGEST_NAME) return undefined;
  return first.trim() === '' ? undefined : first;
}

/**
 * The part of a search that goes with a job and a place. What is no name is said to be undefined: the
 * router keeps the address's own text of a parameter that is left out.
 */
export function askedTitle(search: Readonly<Record<string, unknown>>): AskedTitle {
  return { as: nameInSearch(search['as']), near: nameInSearch(search['near']) };
}

/** A title and a town that are in our lists. */
export interface ChosenNames {
  readonly title?: ChosenTitle;
  readonly town?: string;
}

/** A title and a town found in our lists, and a sentence on what was not. */
export interface FoundNames extends ChosenNames {
  readonly leftOut: readonly string[];
}

/**
 * What an address asks for, looked up in the lists of the app. Pure.
 *
 * @param titles the titles of the group; undefined where no title was asked for or they are not read
 */
export function findNames(
  asked: AskedTitle,
  titles: Readonly<Record<string, readonly string[]>> | undefined,
  district: AreaProfile | undefined,
): FoundNames {
  const title = asked.as !== undefined && titles ? titleInList(titles, asked.as) : undefined;
  const small = asked.near?.toLowerCase();
  const town =
    small === undefined ? undefined : district?.towns.find((one) => one.toLowerCase() === small);
  const isTitleUnknown = asked.as !== undefined && titles !== undefined && !title;
  return {
    ...(title ? { title } : {}),
    ...(town === undefined ? {} : { town }),
    leftOut: [
      ...(isTitleUnknown ? [unknownTitle(asked.as ?? '')] : []),
      ...(asked.near !== undefined && town === undefined
        ? [unknownTown(asked.near, district?.area.name)]
        : []),
    ],
  };
}

function unknownTitle(text: string): string {
  return `“${text}” is not a title of this group, so the figures are for the whole group.`;
}

function unknownTown(text: string, district: string | undefined): string {
  return district === undefined
    ? `“${text}” is left out: choose a place in the box at the top.`
    : `“${text}” is not a town in our list for ${district}, so this page is for all of it.`;
}
