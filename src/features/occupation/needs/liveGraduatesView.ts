import { formatWholePercent } from '@/domain/format';
import type { CoursesOfGraduates, OccupationsOfGraduates } from '@/services/lmi/graduates';
import type { ListRow } from '../live/listRow';
import type { LiveSubject } from '../live/subject';

const LISTED = 10;

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
