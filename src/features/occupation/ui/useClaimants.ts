import { useQuery } from '@tanstack/react-query';
import type { Area } from '@/domain/area';
import { type Asked, askedOf } from '@/domain/asked';
import type { Observation } from '@/domain/observation';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { askedOnce } from '@/shared/askedOnce';

interface Claimants {
  /** The newest claimant rate. */
  readonly asked: Asked<Observation>;
  readonly isOff: boolean;
  readonly tryAgain: () => void;
}

/** The newest claimant rate from Nomis: one question, whoever reads it. */
export function useClaimants(area: Area): Claimants {
  const nomis = useNomis();
  const query = useQuery({
    ...nomisQueries.claimantCount(nomis, area),
    ...askedOnce(nomis.enabled),
  });
  const asked = askedOf(query);
  return {
    asked: asked.kind === 'value' ? rateOf(asked.value.rate) : asked,
    isOff: !nomis.enabled,
    tryAgain: () => {
      nomis.wake();
      void query.refetch();
    },
  };
}

function rateOf(rate: Observation): Asked<Observation> {
  return rate.figure.kind === 'value' ? { kind: 'value', value: rate } : rate.figure;
}
