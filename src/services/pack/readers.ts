// What reads the pack's shards, as one file of the build: each by itself would be one more to wait for.
export { fetchArea } from './area';
export { fetchOccupation } from './occupation';
export { chosenTitlesSchema } from './schemas/chosenTitles';
export { formerDistrictsSchema } from './schemas/formerDistricts';
export { groupsSchema } from './schemas/groups';
export { mapIndexShard, mapIndicatorShard } from './schemas/mapIndicator';
export { outlinesShard } from './schemas/outlines';
export { signpostsSchema } from './schemas/signposts';
export { sourcesShardSchema } from './schemas/sources';
export { tasksSchema } from './schemas/tasks';
export { fetchWiderGroup } from './widerGroup';
