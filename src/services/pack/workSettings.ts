import {
  SETTING_IDS,
  SETTING_VALUES,
  type SettingId,
  type SettingReading,
  type WorkReading,
} from '@/domain/workSettings';
import type { HttpOptions } from '@/shared/http';
import { fetchShard } from './client';
import type { WorkSettingsShard } from './schemas/workSettings';

/** What the work of each group is like, by SOC 2010 unit group: data/work-settings.csv. */
export type WorkReadings = ReadonlyMap<string, WorkReading>;

/**
 * Our own reading of all 369 groups: one shard, so that a filter over all of them asks once.
 *
 * @throws see fetchShard
 */
export async function fetchWorkSettings(options: HttpOptions = {}): Promise<WorkReadings> {
  return workReadings(
    await fetchShard('work-settings', ({ workSettingsSchema }) => workSettingsSchema, options),
  );
}

/** The shard as domain types. */
export function workReadings(shard: WorkSettingsShard): WorkReadings {
  return new Map(Object.entries(shard).map(([soc, group]) => [soc, readingOf(group)]));
}

function readingOf({ s, t: [weeks, reason], c }: WorkSettingsShard[string]): WorkReading {
  const settings = SETTING_IDS.flatMap((id, at): [SettingId, SettingReading][] => {
    const [place, words] = s[at] ?? [];
    const value = place === undefined ? undefined : SETTING_VALUES[place];
    return value === undefined || words === undefined ? [] : [[id, { value, reason: words }]];
  });
  return {
    settings: new Map(settings),
    training: { weeks, reason },
    ...(c ? { enhancedCheck: c } : {}),
  };
}
