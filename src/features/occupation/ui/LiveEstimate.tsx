import { useQuery } from '@tanstack/react-query';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { usePatience } from '@/shared/usePatience';
import { LiveLine, liveAnswer } from './LiveLine';

/** LMI for All's own estimate of pay for this job. */
export function LiveEstimate({ soc }: { readonly soc: string }) {
  const lmi = useLmi();
  const { data, isFetching, refetch } = useQuery(lmiQueries.estimatePay(lmi, { soc }));
  const isPatient = usePatience(isFetching);
  const found = data?.kind === 'value' ? data.value.total : data;
  return (
    <LiveLine
      label="LMI for All’s estimate of average pay"
      meaning="It is an average from a model, not the middle. Do not set it beside other years."
      answer={liveAnswer({ enabled: lmi.enabled, isFetching, isPatient, found })}
      onTryAgain={() => {
        lmi.wake();
        void refetch();
      }}
    />
  );
}
