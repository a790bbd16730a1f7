import { useSuspenseQueries } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { today } from '@/domain/period';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { widerGroupQuery } from '@/services/pack/widerGroupQuery';
import type { WiderInput } from './model/widerView';

/** Reads what a page about one wider group in one place is made from; suspends until it is there. */
export function useWiderInput(code: string, area: string | undefined): WiderInput {
  const [profile, england, reference] = useSuspenseQueries({
    queries: [widerGroupQuery(code), packQueries.area(ENGLAND.gss), packQueries.sources()],
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
function useAreaProfile(gss: string | undefined): AreaProfile | undefined {
  const wanted = gss === undefined ? [] : [gss];
  const [found] = useSuspenseQueries({ queries: wanted.map((code) => packQueries.area(code)) });
  return found?.data;
}
