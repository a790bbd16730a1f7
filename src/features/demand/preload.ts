import type { QueryClient } from '@tanstack/react-query';
import { areaLevel, ENGLAND, isCounty, noSuchDistrict } from '@/domain/area';
import { formatList } from '@/domain/lists';
import type { AreaProfile } from '@/services/pack/area';
import { NotInPackError } from '@/services/pack/client';
import { nationToRead } from '@/services/pack/demand';
import { successorOf, successorWords } from '@/services/pack/formerDistrict';
import { demandAreasQuery, demandQuery } from '@/services/pack/demandQueries';
import { packQueries } from '@/services/pack/queries';
import { type DemandRequest, MOST_DISTRICTS } from './request';

/** What an address leads to, and a sentence on each part of it that was not taken. */
export interface FoundDemand {
  /** One wider area, or districts put together; nothing where an area has still to be chosen. */
  readonly of?:
    | { readonly kind: 'area'; readonly gss: string }
    | {
        readonly kind: 'picked';
        readonly districts: readonly string[];
        readonly skillsAreas: readonly string[];
        /** Whose figures stand in for those that its districts have not. */
        readonly nation?: string;
      };
  readonly leftOut: readonly string[];
}

/**
 * Finds the area of an address and reads what its page needs. A wider area stands alone: districts
 * beside it are left out, and said.
 *
 * @throws see fetchShard
 */
export async function findDemand(
  client: QueryClient,
  { codes, leftOut }: DemandRequest,
): Promise<FoundDemand> {
  const shared: Promise<unknown>[] = [
    client.query({ ...packQueries.sources(), staleTime: 'static' }),
    client.query({ ...packQueries.area(ENGLAND.gss), staleTime: 'static' }),
  ];
  const wider = codes.find((code) => areaLevel(code) !== 'district' && !isCounty(code));
  const found =
    wider === undefined ? await pickedFrom(client, codes) : await oneArea(client, wider, codes);
  if (!found.of) shared.push(client.query({ ...demandAreasQuery(), staleTime: 'static' }));
  await Promise.all(shared);
  return { ...found, leftOut: [...leftOut, ...found.leftOut] };
}

async function oneArea(
  client: QueryClient,
  gss: string,
  codes: readonly string[],
): Promise<FoundDemand> {
  const others = codes.filter((code) => code !== gss);
  const alone =
    others.length > 0 ? ['A wider area stands alone. The other places are left out.'] : [];
  try {
    await client.query({ ...demandQuery(gss), staleTime: 'static' });
    return { of: { kind: 'area', gss }, leftOut: alone };
  } catch (error) {
    if (!(error instanceof NotInPackError)) throw error;
    return { leftOut: [`“${gss}” is left out: this page has no such area.`] };
  }
}

async function pickedFrom(client: QueryClient, codes: readonly string[]): Promise<FoundDemand> {
  const read = (gss: string) => client.query({ ...packQueries.area(gss), staleTime: 'static' });
  const answers = await Promise.all(codes.map((code) => districtOf(client, code, read)));
  const known = new Map(
    answers.flatMap(({ profile }) => (profile ? [[profile.area.gss, profile] as const] : [])),
  );
  const districts = [...known.values()].slice(0, MOST_DISTRICTS);
  const tooMany = [...known.values()].slice(MOST_DISTRICTS).map(({ area }) => area.name);
  const leftOut = [
    ...answers.flatMap(({ sentence }) => sentence ?? []),
    ...(tooMany.length > 0 ? [`Only twelve districts fit. Left out: ${formatList(tooMany)}.`] : []),
  ];
  if (districts.length === 0) return { leftOut };
  const skillsAreas = [...new Set(districts.flatMap(({ lsip }) => lsip?.gss ?? []))];
  const nation = nationToRead(districts);
  await Promise.all([
    ...skillsAreas.map(read),
    ...(nation === undefined ? [] : [read(nation)]),
    client.query({ ...demandQuery(ENGLAND.gss), staleTime: 'static' }),
  ]);
  return {
    of: {
      kind: 'picked',
      districts: districts.map(({ area }) => area.gss),
      skillsAreas,
      ...(nation === undefined ? {} : { nation }),
    },
    leftOut,
  };
}

interface DistrictAnswer {
  readonly profile?: AreaProfile;
  readonly sentence?: string;
}

/** The district of a code; a former one is followed to the one it is now part of. */
async function districtOf(
  client: QueryClient,
  code: string,
  read: (gss: string) => Promise<AreaProfile>,
): Promise<DistrictAnswer> {
  try {
    return { profile: await read(code) };
  } catch (error) {
    if (!(error instanceof NotInPackError)) throw error;
  }
  const successor = await successorOf(client, code);
  if (!successor)
    return {
      sentence: isCounty(code)
        ? noSuchDistrict(code)
        : `“${code}” is left out: no area has this code.`,
    };
  return { profile: successor.profile, sentence: successorWords(code, successor) };
}
