import { useSuspenseQuery } from '@tanstack/react-query';
import { nationOfGss } from '@/domain/signposts';
import { packQueries } from '@/services/pack/queries';
import { helpOf } from './model/help';
import type { HandoutHelp } from './model/help';

/** Where a client in that district turns to; suspends until the table is read. */
export function useHelp(gss: string | undefined): readonly HandoutHelp[] {
  const { data } = useSuspenseQuery(packQueries.signposts());
  return helpOf(data, nationOfGss(gss));
}
