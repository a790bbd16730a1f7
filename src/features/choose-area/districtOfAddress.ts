import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { areaLevel, canonicalGss, isGssCode } from '@/domain/area';
import { NotInPackError } from '@/services/pack/client';
import { packQueries } from '@/services/pack/queries';

/** What the area of an address stands for: a district, and a sentence where it is not what was asked. */
export interface DistrictOfAddress {
  readonly gss?: string;
  readonly sentence?: string;
}

/** The district an address asks for, as text someone may have typed: nothing of it is ever lost silently. */
export const districtOfAddressQuery = (text: string) =>
  queryOptions({
    queryKey: [...packQueries.all(), 'district-of-address', text] as const,
    queryFn: ({ client }) => findDistrict(client, text),
    staleTime: Number.POSITIVE_INFINITY,
  });

async function findDistrict(client: QueryClient, text: string): Promise<DistrictOfAddress> {
  const gss = canonicalGss(text);
  if (!isGssCode(gss) || areaLevel(gss) !== 'district') return leftOut(text);
  try {
    await client.query({ ...packQueries.area(gss), staleTime: 'static' });
    return { gss };
  } catch (error) {
    // Any other failure is the page's to say, which asks for the same.
    if (!(error instanceof NotInPackError)) return { gss };
  }
  const former = await client.query({ ...packQueries.formerDistricts(), staleTime: 'static' });
  const district = Object.hasOwn(former, gss) ? former[gss] : undefined;
  if (!district) return leftOut(text);
  const { area } = await client.query({ ...packQueries.area(district.gss), staleTime: 'static' });
  return {
    gss: area.gss,
    sentence: `${district.name} is no longer a district of its own. It is now part of ${area.name}.`,
  };
}

/** A code has nine characters: of a longer text its start is enough to know it by. */
const LONGEST = 20;

const leftOut = (text: string): DistrictOfAddress => ({
  sentence: `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}” is left out: it is not the code of a district.`,
});
