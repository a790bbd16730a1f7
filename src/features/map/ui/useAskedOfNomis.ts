import { askedOf } from '@/domain/asked';
import { useHealth } from '@/live/health';
import type { DistrictQuestion } from '@/services/nomis/districts';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { useQuery } from '@tanstack/react-query';
import type { AskedOfNomis } from '../model/nomisNote';

/** Stands in the place of a question where there is none, and is not asked. */
const NO_QUESTION: DistrictQuestion = { measure: 'claimant-rate' };

/** How a question to Nomis about all districts stands, and how to put it once more. */
export function useAskedOfNomis(question: DistrictQuestion | undefined): {
  readonly asked: AskedOfNomis;
  readonly tryAgain: () => void;
} {
  const nomis = useNomis();
  const service = useHealth('nomis', question !== undefined);
  const query = useQuery({
    ...nomisQueries.districts(nomis, question ?? NO_QUESTION),
    enabled: question !== undefined && service.health === 'answering',
    retryOnMount: false,
  });
  return { asked: standing(), tryAgain };

  function standing(): AskedOfNomis {
    if (question === undefined) return { kind: 'not-asked' };
    if (service.health === 'off') return { kind: 'off' };
    const asked = askedOf(query);
    const isSilent = service.health === 'silent' && !service.isAskedAgain;
    return asked.kind === 'waiting' && isSilent ? { kind: 'failed' } : asked;
  }

  function tryAgain(): void {
    void (service.health === 'silent' ? service.tryAgain() : query.refetch());
  }
}
