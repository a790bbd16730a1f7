import type { ProblemColumn } from './useCompareColumns';
import { TABLE_ROLES } from '@/ui/tableRoles';
import sideBySide from '@/ui/sideBySide.module.css';
import styles from './compare.module.css';

interface CompareProblemProps {
  readonly column: ProblemColumn;
  readonly rows: number;
}

/** A column that has nothing to show: why, and what can be done. */
export function CompareProblem({ column, rows }: CompareProblemProps) {
  const { soc, problem, tryAgain } = column;
  return (
    <td {...TABLE_ROLES.cell} rowSpan={Math.max(rows, 1)} className={styles.problem}>
      {problem === 'unknown'
        ? `There is no job with the code ${soc} in SOC 2010. Take it off, or add another job with the box at the top.`
        : null}
      {problem === 'reading' ? 'Reading this job…' : null}
      {problem === 'unread' ? (
        <>
          The figures of this job could not be read. The other jobs are not touched.{' '}
          <button type="button" className={sideBySide.quiet} onClick={tryAgain}>
            Try again
          </button>
        </>
      ) : null}
    </td>
  );
}
