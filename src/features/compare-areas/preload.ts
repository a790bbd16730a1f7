import type { QueryClient } from '@tanstack/react-query';
import { formatList } from '@/domain/lists';
import type { AreaProfile } from '@/services/pack/area';
import { NotInPackError } from '@/services/pack/client';
import { successorOf, successorWords } from '@/services/pack/formerDistrict';
import { packQueries } from '@/services/pack/queries';
import { type CompareAreasRequest, MOST_AREAS, noSuchArea } from './compareAreasRequest';

/** The areas to show, which the pack has, and a sentence on each part of the address that was not taken. */
export interface FoundAreas {
  readonly areas: readonly string[];
  readonly leftOut: readonly string[];
}

/**
 * Finds the areas of an address and reads what their page needs. A former district is followed to
 * the one it is now part of.
 *
 * @throws see fetchShard
 */
export async function findAreas(
  client: QueryClient,
  request: CompareAreasRequest,
): Promise<FoundAreas> {
  const sources = client.query({ ...packQueries.sources(), staleTime: 'static' });
  const answers = await Promise.all(request.codes.map((code) => findArea(client, code)));
  const found = new Map(
    answers.flatMap(({ profile }) => (profile ? [[profile.area.gss, profile]] : [])),
  );
  const profiles = [...found.values()];
  const shown = profiles.slice(0, MOST_AREAS);
  const tooMany = profiles.slice(MOST_AREAS).map(({ area }) => area.name);
  const skillsAreas = shown.flatMap(({ lsip }) => (lsip ? [lsip.gss] : []));
  await Promise.all([sources, ...skillsAreas.map((gss) => readArea(client, gss))]);
  return {
    areas: shown.map(({ area }) => area.gss),
    leftOut: [
      ...request.leftOut,
      ...answers.flatMap(({ sentence }) => sentence ?? []),
      ...(tooMany.length > 0
        ? [`Only four areas fit. Left out: ${formatList(tooMany)}. Remove one to add another.`]
        : []),
    ],
  };
}

interface AreaAnswer {
  readonly profile?: AreaProfile;
  readonly sentence?: string;
}

const readArea = (client: QueryClient, gss: string) =>
  client.query({ ...packQueries.area(gss), staleTime: 'static' });

async function findArea(client: QueryClient, code: string): Promise<AreaAnswer> {
  try {
    return { profile: await readArea(client, code) };
  } catch (error) {
    if (!(error instanceof NotInPackError)) throw error;
  }
  const successor = await successorOf(client, code);
  if (!successor) return { sentence: noSuchArea(code) };
  return { profile: successor.profile, sentence: successorWords(code, successor) };
}
