import { fetchShard } from './client';
import type { GroupTitles } from './schemas/groups';

let groupsOfVisit: Promise<GroupTitles> | undefined;

/**
 * Titles of all groups of SOC 2010 and SOC 2020. Asked once a visit; every profile needs them.
 *
 * @throws see fetchShard
 */
export function fetchGroups(): Promise<GroupTitles> {
  groupsOfVisit ??= fetchShard('groups', ({ groupsSchema }) => groupsSchema).catch(
    (error: unknown) => {
      groupsOfVisit = undefined;
      throw error;
    },
  );
  return groupsOfVisit;
}
