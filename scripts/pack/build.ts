import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAreas } from './areas';
import { checkPlainNames } from './checkPlainNames';
import { buildChanges } from './changes';
import { buildChosenTitles } from './chosenTitles';
import { checkSummaries } from './checkSummaries';
import { buildCommuting, buildDemand, buildDemandAreas, buildKindsOfWork } from './demand';
import { figureFaults } from './checks/figures';
import { buildMapIndicators } from './mapIndicators';
import { buildJobProfiles } from './jobProfiles';
import { buildJobsInBrief } from './jobsInBrief';
import { buildNextJobs } from './nextJobs';
import { buildOccupations } from './occupations';
import { buildOnetMixes } from './onetMixes';
import { buildOutlines, type SourceTopology } from './outlines';
import { buildPlaceIndex } from './placeIndex';
import { buildSignposts } from './signposts';
import { buildSimilarAreas } from './similarAreas';
import { buildStops } from './stops';
import { buildFormerDistricts, buildGroups, buildSources } from './small';
import { impossibleFigures, measureFaults } from './measures';
import type { PackTables } from './tables';
import { buildTitleIndex } from './titleIndex';
import { buildWaysToJobs } from './waysToJobs';
import { buildTasks } from './ukTasks';
import { buildWiderGroups } from './widerGroups';
import { buildWorkSettings, workSettingFaults } from './workSettings';
import type { Shards } from './write';

/**
 * Every shard of the pack by logical name.
 *
 * @throws Error listing the figures that cannot be right, the summaries and plain names that break
 *   their rules, and the measures without bounds, since nobody else would notice
 */
export function buildPack(tables: PackTables, root: string): Shards {
  const soc2010 = tables.rows('occupations/soc-2010');
  refuse([
    ...figureFaults(tables),
    ...checkSummaries(tables.rows('occupation-summaries'), soc2010),
    ...checkPlainNames(tables.rows('plain-names'), {
      'SOC 2010': soc2010,
      'SOC 2020': tables.rows('occupations/soc-2020'),
    }),
    ...measureFaults(tables),
    ...workSettingFaults(tables),
  ]);

  const maps = buildMapIndicators(tables);
  const profiles = buildJobProfiles(tables);
  const shards = new Map<string, unknown>([
    ['groups', buildGroups(tables)],
    ['sources', buildSources(tables)],
    ['signposts', buildSignposts(tables)],
    ['changes', buildChanges(tables)],
    ['former-districts', buildFormerDistricts(tables)],
    ['titles', buildTitleIndex(tables)],
    ['ways-to-jobs', buildWaysToJobs(tables)],
    ['places', buildPlaceIndex(tables)],
    ['stops', buildStops(tables)],
    ['outlines', buildOutlines(readOutlines(root), tables.rows('areas/districts'))],
    ['work-settings', buildWorkSettings(tables)],
    ['map/index', maps.index],
    ['jobs-in-brief', buildJobsInBrief(tables, profiles)],
    ['job-profiles', profiles],
  ]);
  for (const [id, shard] of maps.indicators) shards.set(`map/${id}`, shard);
  for (const [soc, shard] of buildOccupations(tables)) shards.set(`occupations/${soc}`, shard);
  for (const [soc, shard] of buildChosenTitles(tables)) shards.set(`chosen-titles/${soc}`, shard);
  for (const [soc, shard] of buildTasks(tables)) shards.set(`tasks/${soc}`, shard);
  for (const [soc, shard] of buildNextJobs(tables)) shards.set(`next-jobs/${soc}`, shard);
  for (const [soc, shard] of buildOnetMixes(tables)) shards.set(`onet/${soc}`, shard);
  for (const [soc, shard] of buildWiderGroups(tables)) shards.set(`wider/${soc}`, shard);
  const areas = buildAreas(tables);
  for (const [gss, shard] of areas) shards.set(`areas/${gss}`, shard);
  shards.set('similar', buildSimilarAreas(tables, areas));
  const demand = buildDemand(tables, areas);
  for (const [gss, shard] of demand) shards.set(`demand/${gss}`, shard);
  shards.set('demand-areas', buildDemandAreas(demand));
  shards.set('commuting', buildCommuting(tables));
  shards.set('kinds-of-work', buildKindsOfWork(tables));
  const unexplained = indicatorsWithoutRow(shards);
  if (unexplained.length > 0)
    throw new Error(`data/measures.csv has no indicator for ${unexplained.join(', ')}`);
  refuse(impossibleFigures(shards));
  return shards;
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function readOutlines(root: string): SourceTopology {
  return JSON.parse(readFileSync(join(root, 'data/areas/outlines.topo.json'), 'utf8'));
}

interface WithSets {
  readonly sets?: readonly { readonly indicator: string }[];
}

/** Indicators that shards use and data/measures.csv does not explain; empty when all is well. */
export function indicatorsWithoutRow(shards: Shards): readonly string[] {
  const { indicators } = shards.get('sources') as { indicators: readonly { id: string }[] };
  const known = new Set(indicators.map(({ id }) => id));
  const used = new Set<string>();
  for (const shard of shards.values())
    for (const { indicator } of (shard as WithSets).sets ?? []) used.add(indicator);
  return [...used].filter((id) => !known.has(id)).toSorted();
}
