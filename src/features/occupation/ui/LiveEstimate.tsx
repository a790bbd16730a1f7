import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Observation } from '@/domain/observation';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { packQueries } from '@/services/pack/queries';
import { usePatience } from '@/shared/usePatience';
import { LiveLine, liveAnswer } from './LiveLine';

/** LMI for All's own estimate of pay for this job, or for the wider group where it has none. */
export function LiveEstimate({ soc }: { readonly soc: string }) {
  const lmi = useLmi();
  const { data: groups } = useSuspenseQuery(packQueries.groups());
  const own = useQuery(lmiQueries.estimatePay(lmi, { soc }));
  const hasNone = own.data?.kind === 'missing';
  const wider = useQuery({
    ...lmiQueries.estimatePay(lmi, { soc, coarse: true }),
    enabled: lmi.enabled && hasNone,
  });
  const isFetching = own.isFetching || wider.isFetching;
  const isPatient = usePatience(isFetching);
  const data = hasNone && wider.data?.kind === 'value' ? wider.data : own.data;
  const found = data?.kind === 'value' ? data.value.total : data;
  const isWider = data?.kind === 'value' && data.value.returnedSoc !== soc;
  return (
    <LiveLine
      label={`LMI for All’s estimate of average pay${isWider ? ' in the wider group' : ''}`}
      meaning="It is an average from a model, not the middle. Do not set it beside other years."
      answer={liveAnswer({
        enabled: lmi.enabled,
        isFetching,
        isPatient,
        found: found && 'figure' in found ? named(found, groups.soc2010) : found,
      })}
      onTryAgain={() => {
        lmi.wake();
        void own.refetch();
      }}
    />
  );
}

/** The service answers with a group's code alone. */
function named(observation: Observation, titles: Readonly<Record<string, string>>): Observation {
  const { occupation } = observation;
  if (!occupation) return observation;
  const title = titles[occupation.code] ?? occupation.title;
  return { ...observation, occupation: { ...occupation, title } };
}
