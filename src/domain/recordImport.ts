import { addDays, addMonths, formatDay } from './period';
import { isPlausibleDay } from './recordBounds';
import type { JobAsked, SessionRecord } from './record';
import type { SocGroup } from './soc';

/** What has to be known to judge a session that comes from a file. */
export interface ImportFacts {
  /** ISO day. */
  readonly today: string;
  readonly longestMonths: number;
  /** True for a group of the app's own lists. */
  readonly isKnownSoc: (group: SocGroup) => boolean;
  /** True for a district of the app's own lists, past or present. */
  readonly isKnownDistrict: (gss: string) => boolean;
}

/** What stands against a session from a file, or about it. */
export type ImportVerdict =
  | { readonly kind: 'sound' }
  /** It may be read and printed; it is past the day on which it would have been erased. */
  | { readonly kind: 'past-its-time'; readonly words: string }
  | { readonly kind: 'refused'; readonly words: string };

const refusedFor = (what: string): ImportVerdict => ({
  kind: 'refused',
  words: `This file holds ${what}, so it was not opened.`,
});

function jobsOf({ options, evidence }: SessionRecord): readonly JobAsked[] {
  return [
    ...options,
    ...evidence.flatMap((pinned) => pinned.for.flatMap(({ job }) => (job ? [job] : []))),
  ];
}

function groupsOf(record: SessionRecord): readonly SocGroup[] {
  const ofFigures = record.evidence.flatMap(({ observation: { occupation } }) => occupation ?? []);
  return [...jobsOf(record).map(({ soc }) => soc), ...ofFigures];
}

/** All days of a session that say when something will be done. */
function daysAhead({ actions, close }: SessionRecord): readonly string[] {
  return [...actions.map(({ due }) => due), close.reviewOn].filter((day) => day !== '');
}

/** Days on which its figures were pinned. */
function daysOfPins({ evidence }: SessionRecord): readonly string[] {
  return evidence.map(({ pinnedAt }) => pinnedAt.slice(0, 10));
}

function hasTwins(record: SessionRecord): boolean {
  const lists = [record.aims, record.actions].map((entries) => entries.map(({ id }) => id));
  return lists.some((ids) => new Set(ids).size < ids.length);
}

/**
 * Whether a session from a file may be put on the desk. It is held to what the app itself would have
 * written: its jobs and places are of the app's lists, it was begun within the longest time one is
 * kept, and its days are such as can be chosen in the app.
 */
export function importVerdict(record: SessionRecord, facts: ImportFacts): ImportVerdict {
  const { createdOn, place } = record;
  // A day's grace: two computers may be in two time zones.
  const latest = addDays(facts.today, 1);
  if (createdOn > latest) return refusedFor('a date that has not come yet');
  const isOdd = (day: string): boolean => !isPlausibleDay(day, createdOn);
  if (daysAhead(record).some(isOdd) || daysOfPins(record).some((day) => day > latest))
    return refusedFor('a date that cannot be right');
  if (!groupsOf(record).every(facts.isKnownSoc))
    return refusedFor('a job that Bearings does not know');
  if (place !== undefined && !facts.isKnownDistrict(place.gss))
    return refusedFor('a place that Bearings does not know');
  if (hasTwins(record)) return refusedFor('an entry twice');
  return addMonths(createdOn, facts.longestMonths) < facts.today
    ? { kind: 'past-its-time', words: pastWords(createdOn, facts.longestMonths) }
    : { kind: 'sound' };
}

function pastWords(createdOn: string, months: number): string {
  return `This session was begun on ${formatDay(createdOn)}, over ${months} months ago. You can read and print it. It cannot be saved here again.`;
}
