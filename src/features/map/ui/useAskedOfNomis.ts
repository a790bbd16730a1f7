import { useQuery } from '@tanstack/react-query';
import { askedOf } from '@/domain/asked';
import type { DistrictQuestion } from '@/services/nomis/districts';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { askedOnce } from '@/shared/askedOnce';
import type { AskedOfNomis } from '../model/nomisNote';

/** Stands in the place of a question where there is none, and is not asked. */
const NO_QUESTION: DistrictQuestion = { measure: 'claimant-rate' };

/** How a question to Nomis about all districts stands, and how to put it once more. */
export function useAskedOfNomis(question: DistrictQuestion | undefined): {
  readonly asked: AskedOfNomis;
  readonly tryAgain: () => void;
} {
  const nomis = useNomis();
  const query = useQuery({
    ...nomisQueries.districts(nomis, question ?? NO_QUESTION),
    ...askedOnce(nomis.enabled && question !== undefined),
  });
  return { asked: standing(), tryAgain };

  function standing(): AskedOfNomis {
    if (question === undefined) return { kind: 'not-asked' };
    if (!nomis.enabled) return { kind: 'off' };
    const asked = askedOf(query);
    // Without a network Query waits for one, and the page does not.
    return asked.kind === 'waiting' && query.fetchStatus === 'paused' ? { kind: 'failed' } : asked;
  }

  function tryAgain(): void {
    nomis.wake();
    void query.refetch();
  }
}
