import type { SocGroup } from '@/domain/soc';
import type { TasksShard } from '@/services/pack/schemas/tasks';
import type { OccupationInput } from '../input/input';

/** What people do, by the SOC 2020 group the tasks are of. */
export interface TasksView {
  readonly groups: readonly { readonly group: SocGroup; readonly tasks: readonly string[] }[];
}

/** With this share of the people one group's tasks stand for the work. */
const ENOUGH_SHARE = 0.8;
/** A part with less is not worth its own list. */
const LEAST_SHARE = 0.2;
const MOST_GROUPS = 2;

/**
 * Tasks of the chosen title's SOC 2020 group; without a title those of the group that holds at
 * least four fifths of the people, else of the two largest parts. Pure.
 */
export function tasksView({ profile, title }: OccupationInput, known: TasksShard): TasksView {
  const wanted = title ? [title.soc2020] : largestParts(profile.crosswalk);
  return {
    groups: wanted.flatMap((code) => {
      const found = known.find(({ soc2020 }) => soc2020 === code);
      return found ? [{ group: profile.group2020(code), tasks: found.tasks }] : [];
    }),
  };
}

function largestParts(crosswalk: OccupationInput['profile']['crosswalk']): readonly string[] {
  const parts = crosswalk
    .map(({ soc2020, share, shareCensus }) => ({
      soc2020,
      share: Math.max(share ?? 0, shareCensus ?? 0),
    }))
    .toSorted((a, b) => b.share - a.share);
  const [largest] = parts;
  if (!largest) return [];
  if (largest.share >= ENOUGH_SHARE) return [largest.soc2020];
  return parts
    .filter(({ share }, at) => at === 0 || share >= LEAST_SHARE)
    .slice(0, MOST_GROUPS)
    .map(({ soc2020 }) => soc2020);
}
