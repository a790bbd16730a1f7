import { useQuery } from '@tanstack/react-query';
import type { Answer } from '@/domain/answer';
import { reasonInWords } from '@/domain/figure';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { usePatience } from '@/shared/usePatience';
import { FigureLine } from '@/tables/FigureLine';
import styles from './occupation.module.css';

/**
 * LMI for All's own estimate, beside the survey's figure and never in its place. It keeps its line
 * from the start, so that nothing moves when the answer comes.
 */
export function LiveEstimate({ soc }: { readonly soc: string }) {
  const lmi = useLmi();
  const query = useQuery(lmiQueries.estimatePay(lmi, { soc }));
  const isPatient = usePatience(query.isFetching);
  const total = query.data?.kind === 'value' ? query.data.value.total : undefined;
  return (
    <div className={styles.live}>
      {total ? (
        <FigureLine observation={total} label="LMI for All’s estimate of average pay">
          An average from a model, not the middle. It is not to be set beside other years.
        </FigureLine>
      ) : (
        <p className={styles.note}>
          LMI for All’s estimate of average pay:{' '}
          {statusWords(lmi.enabled, query.isFetching && isPatient, query.data)}
        </p>
      )}
      {!total && lmi.enabled && !query.isFetching ? (
        <button
          type="button"
          className={styles.quiet}
          onClick={() => {
            lmi.wake();
            void query.refetch();
          }}
        >
          Try again
        </button>
      ) : null}
    </div>
  );
}

function statusWords(
  enabled: boolean,
  waiting: boolean,
  answer: Answer<unknown> | undefined,
): string {
  if (!enabled) return 'switched off in this copy of the app.';
  if (waiting) return 'asking…';
  if (answer?.kind === 'missing') return `${reasonInWords(answer.reason)}.`;
  return `${reasonInWords('no-answer')}.`;
}
