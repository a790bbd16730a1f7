import { useSuspenseQueries } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { today } from '@/shared/today';
import type { OccupationInput } from './model/sources';

/** Reads what a page about one occupation in one place is made from; suspends until it is there. */
export function useOccupationInput(soc: string, area: string | undefined): OccupationInput {
  const [profile, england, reference] = useSuspenseQueries({
    queries: [packQueries.occupation(soc), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const district = useAreaProfile(area);
  const lsip = useAreaProfile(district?.lsip?.gss);
  return {
    profile: profile.data,
    england: england.data,
    reference: reference.data,
    ...(district ? { district } : {}),
    ...(lsip ? { lsip } : {}),
    today: today(),
  };
}

/** An area's profile, or nothing where there is no area: a hook may not be left out. */
export function useAreaProfile(gss: string | undefined): AreaProfile | undefined {
  const wanted = gss === undefined ? [] : [gss];
  const [found] = useSuspenseQueries({ queries: wanted.map((code) => packQueries.area(code)) });
  return found?.data;
}
