import type { MatchFilters } from '../../src/domain/matching/filters';
import { type MatchView, matchView } from '../../src/features/match/list/view';
import { jobsInBriefOf, nextJobsOf } from '../../src/services/pack/nextJobs';
import { groupsSchema } from '../../src/services/pack/schemas/groups';
import { jobsInBriefSchema, nextJobsSchema } from '../../src/services/pack/schemas/nextJobs';
import { workSettingsSchema } from '../../src/services/pack/schemas/workSettings';
import { workReadings } from '../../src/services/pack/workSettings';
import { inputFromData } from './occupationInput';
import { referenceFromData, shardFromData } from './packFromData';

const briefs = jobsInBriefOf(
  jobsInBriefSchema.parse(shardFromData('jobs-in-brief')),
  groupsSchema.parse(shardFromData('groups')),
);
const readings = workReadings(workSettingsSchema.parse(shardFromData('work-settings')));

/** Both lists after past jobs in a district, by the project's own data. */
export function matchViewOf(
  from: readonly string[],
  gss?: string,
  filters: MatchFilters = { on: [] },
): MatchView {
  const { district, lsip, england } = inputFromData('1115', gss);
  return matchView({
    past: from.map((soc) => ({
      from: soc,
      jobs: nextJobsOf(nextJobsSchema.parse(shardFromData(`next-jobs/${soc}`))),
    })),
    briefs,
    readings,
    england,
    ...(district ? { district } : {}),
    ...(lsip ? { lsip } : {}),
    filters,
    reference: referenceFromData(),
    today: '2026-11-25',
  });
}
