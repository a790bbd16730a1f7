import { useQuery } from '@tanstack/react-query';
import { Bar } from '@/charts/BarRows';
import { valueOrNull } from '@/domain/figure';
import { formatWholePercent } from '@/domain/format';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { kindsOfWorkQuery } from '@/services/pack/demandQueries';
import { JobLink } from '@/ui/links';
import { SourceLine } from '@/ui/SourceLine';
import styles from './kinds.module.css';

interface JobsOfKindProps {
  readonly code: string;
}

/** The jobs in one kind of work, by their share of its people across the UK. */
export function JobsOfKind({ code }: JobsOfKindProps) {
  const { data: jobsOf, isError, refetch } = useQuery(kindsOfWorkQuery());
  if (isError)
    return (
      <p role="alert" className={styles.jobNote}>
        <span>The jobs of this kind could not be loaded. </span>
        <button type="button" className={styles.name} onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    );
  if (!jobsOf) return <p className={styles.jobNote}>Loading its jobs …</p>;
  const jobs = jobsOf(code);
  const [first] = jobs;
  if (!first) return <p className={styles.jobNote}>No share of a job in it is published.</p>;
  const most = Math.max(...jobs.map(({ figure }) => valueOrNull(figure) ?? 0));
  return (
    <>
      <ul className={styles.jobList}>
        {jobs.map(({ occupation, figure }) =>
          occupation ? (
            <li key={occupation.code} className={styles.job}>
              <JobLink soc={occupation.code}>{startOfSentence(plainNameOf(occupation))}</JobLink>
              <Bar of={{ value: valueOrNull(figure) }} high={most} />
              <span>{shareText(valueOrNull(figure))}</span>
            </li>
          ) : null,
        )}
      </ul>
      <p className={`caption ${styles.jobNote}`}>
        <span>
          Share of the kind’s people across the UK, 2018; our estimate, not of this area.{' '}
        </span>
        <SourceLine of={first} />
      </p>
    </>
  );
}

const shareText = (share: number | null) =>
  share === null ? '' : share < 0.5 ? 'under 1%' : formatWholePercent(share);
