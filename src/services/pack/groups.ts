import { fetchShard } from './client';
import type { GroupTitles } from './schemas/groups';
import { readers } from './lazyReaders';

let groupsOfVisit: Promise<GroupTitles> | undefined;

/**
 * Titles of all groups of SOC 2010 and SOC 2020. Asked once a visit; every profile needs them.
 *
 * @throws see fetchShard
 */
export function fetchGroups(): Promise<GroupTitles> {
  groupsOfVisit ??= fetchShard(
    'groups',
    readers().then(({ groupsSchema }) => groupsSchema),
  ).catch((error: unknown) => {
    groupsOfVisit = undefined;
    throw error;
  });
  return groupsOfVisit;
}
