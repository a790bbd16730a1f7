import { directionWords } from '@/domain/projectionDirection';
import { changeInWords, employmentOutlook } from '@/domain/employmentOutlook';
import { formatFigure } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import type { AreaProfile } from '@/services/pack/area';
import { type AreaCell, type AreaRow, NOT_IN_TABLE, placeDetails } from './areaRow';
import { projectedJobs } from '@/services/pack/areaSums';

const FROM_YEAR = 2025;
const TO_YEAR = 2035;

/**
 * Projected jobs of each place or, for a district, of the local skills area it is in, which is named.
 * Only the direction is said, and nothing is compared. Pure.
 */
export function projectionRow(
  profiles: readonly AreaProfile[],
  skillsAreaOf: (profile: AreaProfile) => AreaProfile | undefined,
): AreaRow | undefined {
  const nearest = profiles.map((profile) =>
    [profile, skillsAreaOf(profile)].find(
      (one) => one !== undefined && projectedJobs(one, String(TO_YEAR)) !== undefined,
    ),
  );
  if (nearest.every((profile) => profile === undefined)) return undefined;
  const ends = nearest.map((profile) => profile && projectedJobs(profile, String(TO_YEAR)));
  return {
    id: 'projections',
    heading: 'Projected jobs',
    note: `projected jobs at workplaces in ${TO_YEAR}, and the change from ${FROM_YEAR}; England and its local skills areas only. A projection, not a promise`,
    cells: nearest.map((covered, at) => cellOf(covered, placeDetails(at, ends, profiles))),
  };
}

function cellOf(covered: AreaProfile | undefined, details: readonly string[]): AreaCell {
  const from = covered && projectedJobs(covered, String(FROM_YEAR));
  const to = covered && projectedJobs(covered, String(TO_YEAR));
  if (!covered || !from || !to) return { text: NOT_IN_TABLE, isRemark: true };
  return {
    text: formatFigure(to),
    isRemark: false,
    observation: to,
    details: [directionText(from, to), ...details],
  };
}

/** "growing, up 6% from 2025 to 2035". */
function directionText(from: Observation, to: Observation): string {
  const { direction, changePercent } = employmentOutlook(
    from.figure,
    to.figure,
    FROM_YEAR,
    TO_YEAR,
    to.area.level,
  );
  if (direction === undefined || changePercent.kind === 'missing') return 'no direction is given';
  return `${directionWords(direction)}, ${changeInWords(changePercent.value)} from ${FROM_YEAR}`;
}
