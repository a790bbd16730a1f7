import type { QueryClient } from '@tanstack/react-query';
import { areaLevel } from '@/domain/area';
import type { SessionRecord } from '@/domain/record';
import type { ImportFacts } from '@/domain/recordImport';
import { NotInPackError } from '@/services/pack/client';
import { packQueries } from '@/services/pack/queries';

/** What of the data pack is needed to judge a session from a file: its jobs and its place. */
export async function importFacts(
  client: QueryClient,
  { place }: SessionRecord,
): Promise<Pick<ImportFacts, 'isKnownSoc' | 'isKnownDistrict'>> {
  const groups = await client.query(packQueries.groups());
  const isKnown = place === undefined || (await isDistrict(client, place.gss));
  return {
    isKnownSoc: ({ edition, code }) =>
      code === '' || Object.hasOwn(edition === 'SOC 2010' ? groups.soc2010 : groups.soc2020, code),
    isKnownDistrict: () => isKnown,
  };
}

async function isDistrict(client: QueryClient, gss: string): Promise<boolean> {
  if (areaLevel(gss) !== 'district') return false;
  try {
    await client.query(packQueries.area(gss));
    return true;
  } catch (error) {
    if (!(error instanceof NotInPackError)) throw error;
  }
  const former = await client.query(packQueries.formerDistricts());
  return Object.hasOwn(former, gss);
}
