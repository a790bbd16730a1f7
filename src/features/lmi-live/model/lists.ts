import { formatNumber, formatWholePercent } from '@/domain/format';
import type { PayChange } from '@/services/lmi/ashe';
import type { CensusPicture } from '@/services/lmi/census';
import type { CoursesOfGraduates, OccupationsOfGraduates } from '@/services/lmi/graduates';
import type { RankedShortage } from '@/services/lmi/skillShortages';
import { type LiveSubject, titleOf } from './subject';

/** One line of a list: a name and what is said of it. */
export interface ListRow {
  readonly id: string;
  readonly name: string;
  /** A SOC 2010 group, where the name is one that has a page. */
  readonly soc?: string;
  readonly text: string;
}

/** Changes of average pay, each year by itself, newest first. */
export function changeRows(changes: readonly PayChange[]): readonly ListRow[] {
  return changes.toReversed().map(({ year, percent }) => ({
    id: String(year),
    name: String(year),
    text: changeText(percent),
  }));
}

function changeText(percent: number): string {
  const whole = formatWholePercent(Math.abs(percent));
  if (whole === '0%') return 'no change to speak of';
  return percent > 0 ? `up ${whole}` : `down ${whole}`;
}

const LISTED = 10;

/** Jobs of a region that employers find hard to fill, as the source lists them. */
export function rankingRows(
  ranked: readonly RankedShortage[],
  subject: LiveSubject,
): readonly ListRow[] {
  return ranked.slice(0, LISTED).map(({ soc, hardToFill }) => ({
    id: soc,
    name: titleOf(soc, subject),
    ...(subject.titles[soc] && soc.length === 4 ? { soc } : {}),
    text: hardToFill.kind === 'value' ? formatWholePercent(hardToFill.value) : 'no figure given',
  }));
}

/** Where this job stands in the region's list, in a sentence without a rank. */
export function inRanking(ranked: readonly RankedShortage[], { group }: LiveSubject): string {
  return ranked.some(({ soc }) => soc === group.code)
    ? 'This job is in the list.'
    : 'This job is not in the list.';
}

/** What graduates in this work had studied. */
export function courseRows({ courses }: CoursesOfGraduates): readonly ListRow[] {
  return courses.slice(0, LISTED).map(({ id, name, percent }) => ({
    id: `${id} ${name}`,
    name,
    text: formatWholePercent(percent),
  }));
}

/** What graduates of a subject do. */
export function occupationRows(
  { occupations }: OccupationsOfGraduates,
  subject: LiveSubject,
): readonly ListRow[] {
  return occupations.slice(0, LISTED).map(({ soc, title, percent }) => ({
    id: soc,
    name: subject.titles[soc] ?? title,
    ...(subject.titles[soc] && soc.length === 4 ? { soc } : {}),
    text: formatWholePercent(percent),
  }));
}

/** A census picture of one place: the groups with most people, then the one this job lies in. */
export interface CensusView {
  readonly rows: readonly ListRow[];
  readonly total: string;
  /** How many are in no row: the source leaves out its last groups. */
  readonly notShown: string;
  /** The place by the source's own name. */
  readonly place: string;
}

const LARGEST = 5;

/** The largest groups and this job's own, as counts: rows never add up to the total. */
export function censusView(picture: CensusPicture, { group }: LiveSubject): CensusView {
  const own = picture.groups.find(({ occupation }) => group.code.startsWith(occupation.code));
  const largest = picture.groups.slice(0, LARGEST);
  const shown = own && !largest.includes(own) ? [...largest, own] : largest;
  return {
    rows: shown.map((row) => ({
      id: row.occupation.code,
      name: row === own ? `${row.occupation.title} (this job is in it)` : row.occupation.title,
      text: `${formatNumber(row.count)}, ${formatWholePercent(row.percent)}`,
    })),
    total: formatNumber(picture.total),
    notShown: formatNumber(picture.notShown),
    place: [picture.ward, picture.district].filter((name) => name !== '').join(', '),
  };
}
