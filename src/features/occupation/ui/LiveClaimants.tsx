import { useQuery } from '@tanstack/react-query';
import type { Area } from '@/domain/area';
import { formatPeriod } from '@/domain/format';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { usePatience } from '@/shared/usePatience';
import { LiveLine, liveAnswer } from './LiveLine';

/** The newest claimant rate from Nomis, beside the one in the pack. */
export function LiveClaimants({ area }: { readonly area: Area }) {
  const nomis = useNomis();
  const { data, isFetching, refetch } = useQuery(nomisQueries.claimantCount(nomis, area));
  const isPatient = usePatience(isFetching);
  const found = data?.kind === 'value' ? data.value.rate : data;
  const answer = liveAnswer({ enabled: nomis.enabled, isFetching, isPatient, found });
  const month = answer.kind === 'answer' ? `, ${formatPeriod(answer.observation.period)}` : '';
  return (
    <LiveLine
      label={`The same from Nomis just now${month}`}
      answer={answer}
      onTryAgain={() => {
        nomis.wake();
        void refetch();
      }}
    />
  );
}
