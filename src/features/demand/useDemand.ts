import { useQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ENGLAND } from '@/domain/area';
import type { CommutingYear } from '@/domain/commuting';
import { today as thisDay } from '@/domain/period';
import { demandOfDistricts, type DemandProfile } from '@/services/pack/demand';
import { commutingQuery, demandQuery } from '@/services/pack/demandQueries';
import { packQueries } from '@/services/pack/queries';
import type { DemandInput } from './model/demandInput';
import { type WorkersView, workersView } from './model/workers';
import type { FoundDemand } from './preload';

type Asked = NonNullable<FoundDemand['of']>;

/** Everything the page of an area is made from, which the route has asked for. */
export function useDemandInput(of: Asked): DemandInput {
  const { data: reference } = useSuspenseQuery(packQueries.sources());
  const { data: england } = useSuspenseQuery(packQueries.area(ENGLAND.gss));
  const profile = useProfile(of);
  return useMemo(
    () => ({
      profile,
      england,
      indicator: (id) => reference.indicators.find((row) => row.id === id),
      today: thisDay(),
    }),
    [profile, england, reference],
  );
}

function useProfile(of: Asked): DemandProfile {
  const isPicked = of.kind === 'picked';
  // Of districts put together England's file gives what is of the whole United Kingdom.
  const { data: wider } = useSuspenseQuery(demandQuery(isPicked ? ENGLAND.gss : of.gss));
  const codes = isPicked ? [...of.districts, ...of.skillsAreas, ...[of.nation ?? []].flat()] : [];
  const areas = useSuspenseQueries({
    queries: codes.map((gss) => packQueries.area(gss)),
    combine: dataOf,
  });
  return useMemo(() => {
    if (!isPicked) return wider;
    const [districts, skillsAreas] = [of.districts.length, of.skillsAreas.length];
    return demandOfDistricts(
      areas.slice(0, districts),
      areas.slice(districts, districts + skillsAreas),
      wider.unitedKingdom,
      areas[districts + skillsAreas],
    );
  }, [isPicked, of, wider, areas]);
}

const dataOf = <Data>(results: readonly { readonly data: Data }[]): readonly Data[] =>
  results.map(({ data }) => data);

/** Where workers come from and go: read once the page stands. */
export interface Workers {
  readonly view?: WorkersView;
  readonly status: 'reading' | 'failed' | 'read';
  readonly onTryAgain: () => void;
}

export function useWorkers(profile: DemandProfile, year: CommutingYear): Workers {
  const { data, isError, refetch } = useQuery(commutingQuery());
  const view = useMemo(() => {
    if (!data) return undefined;
    // England's parts are its regions: everybody who works in England, by district.
    const codes = profile.parts.map(({ area }) => area.gss);
    const isDistricts = profile.parts.every(({ area }) => area.level === 'district');
    return isDistricts ? workersView(profile, new Set(codes), data, year) : undefined;
  }, [data, profile, year]);
  return {
    ...(view ? { view } : {}),
    status: isError ? 'failed' : data ? 'read' : 'reading',
    onTryAgain: () => void refetch(),
  };
}
