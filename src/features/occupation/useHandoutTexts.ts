import { useSuspenseQueries } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { packQueries } from '@/services/pack/queries';
import { today } from '@/shared/today';
import { usePayUnit } from '@/tables/payUnit';
import { type HandoutJobText, handoutJob } from './handoutJob';
import type { OccupationInput } from './model/sources';
import { nearText } from './nearText';
import { useAreaProfile } from './useOccupationInput';

/** The jobs of a hand-out in its five lines, and what their place is like; suspends until read. */
export function useHandoutTexts(
  socs: readonly string[],
  area: string | undefined,
): {
  readonly jobs: readonly HandoutJobText[];
  readonly near: ReturnType<typeof nearText>;
  readonly areaName?: string;
} {
  const { unit } = usePayUnit();
  const [england, reference] = useSuspenseQueries({
    queries: [packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const profiles = useSuspenseQueries({ queries: socs.map((soc) => packQueries.occupation(soc)) });
  const district = useAreaProfile(area);
  const lsip = useAreaProfile(district?.lsip?.gss);
  const inputs = profiles.map(
    ({ data: profile }): OccupationInput => ({
      profile,
      england: england.data,
      reference: reference.data,
      ...(district ? { district } : {}),
      ...(lsip ? { lsip } : {}),
      today: today(),
    }),
  );
  const [first] = inputs;
  return {
    jobs: inputs.map((input) => handoutJob(input, unit)),
    near: first ? nearText(first) : [],
    ...(district ? { areaName: district.area.name } : {}),
  };
}
