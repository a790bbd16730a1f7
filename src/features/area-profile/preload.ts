import type { QueryClient } from '@tanstack/react-query';
import { isCounty } from '@/domain/area';
import { NotInPackError } from '@/services/pack/client';
import { successorOf, successorWords } from '@/services/pack/formerDistrict';
import { packQueries } from '@/services/pack/queries';
import { widerCodes } from './input/profileInput';

/**
 * Starts what the page of a place reads: the place, its wider areas, the words of sources, the signposts.
 *
 * @throws NotInPackError where the pack has no such place; see also fetchShard
 */
async function preloadArea(queryClient: QueryClient, gss: string): Promise<void> {
  const start = (code: string) =>
    queryClient.query({ ...packQueries.area(code), staleTime: 'static' });
  const sources = queryClient.query({ ...packQueries.sources(), staleTime: 'static' });
  const signposts = queryClient.query({ ...packQueries.signposts(), staleTime: 'static' });
  const own = await start(gss);
  await Promise.all([sources, signposts, ...widerCodes(own).map(start)]);
}

/** A district that is no more, and the one it went into. */
export interface FormerDistrict {
  readonly name: string;
  readonly sentence: string;
  readonly successor: { readonly gss: string; readonly name: string };
}

/** What an area code of an address leads to. */
export type AreaAnswer =
  | { readonly kind: 'area'; readonly gss: string }
  | { readonly kind: 'former'; readonly former: FormerDistrict }
  | { readonly kind: 'unknown'; readonly isCounty: boolean };

/**
 * Finds out what a code stands for, and preloads its page where it is a place of the pack.
 *
 * @throws see fetchShard
 */
export async function findArea(queryClient: QueryClient, gss: string): Promise<AreaAnswer> {
  try {
    await preloadArea(queryClient, gss);
    return { kind: 'area', gss };
  } catch (error) {
    if (!(error instanceof NotInPackError)) throw error;
  }
  const successor = await successorOf(queryClient, gss);
  if (!successor) return { kind: 'unknown', isCounty: isCounty(gss) };
  const { area } = successor.profile;
  return {
    kind: 'former',
    former: {
      name: successor.name,
      sentence: successorWords(gss, successor),
      successor: { gss: area.gss, name: area.name },
    },
  };
}
