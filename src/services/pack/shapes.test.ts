import { expect, test } from 'vitest';
import { namesFromData, shardFromData } from '../../../tests/support/packFromData';
import * as shapes from './shapes';

/** The shape of a shard by what stands before the slash of its name, or by the name. */
const SHAPE_OF = {
  areas: shapes.areaShardSchema,
  changes: shapes.changesSchema,
  'chosen-titles': shapes.chosenTitlesSchema,
  commuting: shapes.commutingSchema,
  demand: shapes.demandShardSchema,
  'demand-areas': shapes.demandAreasSchema,
  'former-districts': shapes.formerDistrictsSchema,
  groups: shapes.groupsSchema,
  map: shapes.mapIndicatorShard,
  'map/index': shapes.mapIndexShard,
  'job-profiles': shapes.jobProfilesSchema,
  'jobs-in-brief': shapes.jobsInBriefSchema,
  'kinds-of-work': shapes.kindsOfWorkSchema,
  'next-jobs': shapes.nextJobsSchema,
  occupations: shapes.occupationShardSchema,
  onet: shapes.onetMixSchema,
  outlines: shapes.outlinesShard,
  places: shapes.placeIndexSchema,
  signposts: shapes.signpostsSchema,
  similar: shapes.similarShardSchema,
  sources: shapes.sourcesShardSchema,
  stops: shapes.stopsSchema,
  tasks: shapes.tasksSchema,
  titles: shapes.titleIndexSchema,
  'ways-to-jobs': shapes.waysToJobsSchema,
  wider: shapes.widerGroupShardSchema,
  'work-settings': shapes.workSettingsSchema,
} as const;

const isNamed = (name: string): name is keyof typeof SHAPE_OF => Object.hasOwn(SHAPE_OF, name);

function shapeOf(name: string) {
  const kind = isNamed(name) ? name : name.slice(0, name.indexOf('/'));
  if (!isNamed(kind)) throw new RangeError(`No shape is known of ${name}`);
  return SHAPE_OF[kind];
}

// What is proven to be as it was made is read without a look at its shape.
test('every shard of the pack has its shape', () => {
  const broken = namesFromData().filter(
    (name) => !shapeOf(name).safeParse(shardFromData(name)).success,
  );
  expect(broken).toEqual([]);
  expect(namesFromData().length).toBeGreaterThan(2000);
});
