// What reads the pack's shards, as one file of the build: each by itself would be one more to wait for.
export { fetchArea } from './area';
export { fetchOccupation } from './occupation';
export { fetchWiderGroup } from './widerGroup';
