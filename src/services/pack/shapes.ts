// The shapes of the pack's shards, as one file of the build: by them a shard is checked that is not
// known to be the one it was made as.
export { areaShardSchema } from './schemas/area';
export { changesSchema } from './schemas/changes';
export { chosenTitlesSchema } from './schemas/chosenTitles';
export {
  commutingSchema,
  demandAreasSchema,
  demandShardSchema,
  kindsOfWorkSchema,
} from './schemas/demand';
export { formerDistrictsSchema } from './schemas/formerDistricts';
export { groupsSchema } from './schemas/groups';
export { mapIndexShard, mapIndicatorShard } from './schemas/mapIndicator';
export { jobProfilesSchema } from './schemas/jobProfiles';
export { jobsInBriefSchema, nextJobsSchema } from './schemas/nextJobs';
export { occupationShardSchema } from './schemas/occupation';
export { onetMixSchema } from './schemas/onetMix';
export { outlinesShard } from './schemas/outlines';
export { placeIndexSchema } from './schemas/placeIndex';
export { signpostsSchema } from './schemas/signposts';
export { similarShardSchema } from './schemas/similar';
export { sourcesShardSchema } from './schemas/sources';
export { stopsSchema } from './schemas/stops';
export { tasksSchema } from './schemas/tasks';
export { titleIndexSchema } from './schemas/titleIndex';
export { waysToJobsSchema } from './schemas/waysToJobs';
export { widerGroupShardSchema } from './schemas/widerGroup';
export { workSettingsSchema } from './schemas/workSettings';
