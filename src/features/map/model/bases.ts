import { whoOf } from '@/domain/measureTables';

/** "of people aged 16 to 64": the line below the name of a map; undefined where that says it. */
export function baseOf(indicator: string): string | undefined {
  const who = whoOf(indicator);
  return who === undefined ? undefined : `of ${who}`;
}
