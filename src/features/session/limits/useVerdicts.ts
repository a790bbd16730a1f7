import { useQuery } from '@tanstack/react-query';
import { minimumInForce } from '@/domain/legalMinimum';
import type { OwnMinimum } from '@/domain/lowestPay';
import { today } from '@/domain/period';
import type { Limits } from '@/domain/record';
import { type LimitFacts, limitVerdicts, type LimitVerdict } from '@/domain/verdict';
import { packQueries } from '@/services/pack/queries';
import { workSettingsQuery } from '@/services/pack/workSettingsQueries';
import { useRecordPart } from '../useSession';

interface Judged {
  /** Undefined while the record is locked. */
  readonly limits?: Limits;
  /** What the limits of the record come to for one job; none where none were noted. */
  readonly verdictsOf: (facts: LimitFacts) => readonly LimitVerdict[];
  /** The legal minimum for the client; absent until it is read, and where nothing asks for it. */
  readonly minimum?: OwnMinimum;
}

/** The client's limits, and what they are held against. Each table is read only where a limit asks it. */
export function useVerdicts(): Judged {
  const limits = useRecordPart((record) => record.limits);
  const { data: readings } = useQuery({
    ...workSettingsQuery(),
    enabled: (limits?.work?.length ?? 0) > 0,
  });
  const { data: reference } = useQuery({
    ...packQueries.sources(),
    enabled: limits?.lowestPay !== undefined,
  });
  if (limits === undefined) return { verdictsOf: () => [] };
  const { age } = limits;
  const hourlyGbp = reference && minimumInForce(reference.minimumWage, today(), age)?.hourlyGbp;
  const minimum = hourlyGbp === undefined ? undefined : { hourlyGbp, ...(age ? { age } : {}) };
  return {
    limits,
    verdictsOf: (facts) => {
      const reading = facts.reading ?? readings?.get(facts.soc ?? '');
      return limitVerdicts(limits, { ...facts, ...(reading ? { reading } : {}) }, minimum);
    },
    ...(minimum ? { minimum } : {}),
  };
}
