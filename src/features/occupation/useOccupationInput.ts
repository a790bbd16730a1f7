import { useSuspenseQueries } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { today } from '@/domain/period';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { type AskedTitle, findNames } from './askedTitle';
import type { OccupationInput } from './input/input';

/** What a page is made from, and a sentence on each part of its address that is in no list of ours. */
interface AskedInput {
  readonly input: OccupationInput;
  readonly leftOut: readonly string[];
}

/** Reads what a page about one occupation in one place is made from; suspends until it is there. */
export function useOccupationInput(
  soc: string,
  area: string | undefined,
  asked: AskedTitle = {},
  isWithinReach = false,
): AskedInput {
  const [profile, england, reference] = useSuspenseQueries({
    queries: [packQueries.occupation(soc), packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const district = useAreaProfile(area);
  const lsip = useAreaProfile(district?.lsip?.gss);
  const { title, town, leftOut } = findNames(
    asked,
    useChosenTitles(asked.as === undefined ? undefined : soc),
    district,
  );
  const input = {
    profile: profile.data,
    england: england.data,
    reference: reference.data,
    ...(district ? { district } : {}),
    ...(lsip ? { lsip } : {}),
    ...(title ? { title } : {}),
    ...(town === undefined ? {} : { town }),
    isWithinReach,
    today: today(),
  };
  return { input, leftOut };
}

/** The titles of a group, or nothing where no title was asked for. */
function useChosenTitles(soc: string | undefined) {
  const wanted = soc === undefined ? [] : [soc];
  const [found] = useSuspenseQueries({
    queries: wanted.map((code) => packQueries.chosenTitles(code)),
  });
  return found?.data;
}

/** An area's profile, or nothing where there is no area: a hook may not be left out. */
export function useAreaProfile(gss: string | undefined): AreaProfile | undefined {
  const wanted = gss === undefined ? [] : [gss];
  const [found] = useSuspenseQueries({ queries: wanted.map((code) => packQueries.area(code)) });
  return found?.data;
}
