import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { areaLevel, gssInText, isCounty, isGssCode, noSuchDistrict } from '@/domain/area';
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
  const gss = gssInText(text);
  const isDistrict = isGssCode(gss) && areaLevel(gss) === 'district';
  if (!isDistrict && !isCounty(gss)) return leftOut(text);
  try {
    await client.query({ ...packQueries.area(gss), staleTime: 'static' });
    return { gss };
  } catch (error) {
    // Any other failure is the page's to say, which asks for the same.
    if (!(error instanceof NotInPackError)) return { gss };
  }
  // Rarely wanted: no part of every start.
  const { successorOf, successorWords } = await import('@/services/pack/formerDistrict');
  const successor = await successorOf(client, gss);
  if (!successor) return leftOut(text);
  return { gss: successor.profile.area.gss, sentence: successorWords(gss, successor) };
}

const leftOut = (text: string): DistrictOfAddress => ({ sentence: noSuchDistrict(text) });
