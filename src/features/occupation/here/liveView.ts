import { formatNumber, formatWholePercent } from '@/domain/format';
import type { CensusPicture } from '@/services/lmi/census';
import type { ListRow } from '../live/listRow';
import type { LiveSubject } from '../live/subject';

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
