import { useQuery } from '@tanstack/react-query';
import { askedOf } from '@/domain/asked';
import type { AsheQuestion } from '@/services/lmi/ashe';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { askedOnce } from '@/shared/askedOnce';
import { orElse, wantsWider } from '../model/asked';

/** What the service's model has an estimate of. */
export type Estimated = 'pay' | 'hours';

/** The service's estimate of a group; of the wider group where the unit group has none. */
export function useEstimate(measure: Estimated, question: AsheQuestion, mayAsk: boolean) {
  const lmi = useLmi();
  const ask = measure === 'pay' ? lmiQueries.estimatePay : lmiQueries.estimateHours;
  const own = askedOf(useQuery({ ...ask(lmi, question), ...askedOnce(mayAsk) }));
  const wider = askedOf(
    useQuery({
      ...ask(lmi, { ...question, coarse: true }),
      ...askedOnce(mayAsk && wantsWider(own)),
    }),
  );
  return orElse(own, wider);
}
