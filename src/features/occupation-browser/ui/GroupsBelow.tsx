import type { ReactNode } from 'react';
import { formatPeriod } from '@/domain/format';
import type { GroupBelow } from '@/services/pack/widerGroup';
import { FigureTable } from '@/tables/FigureTable';
import { useSourceNames } from '@/tables/sourceNames';
import { type GroupNode, groupCount } from '../model/hierarchy';
import { columnSource } from '../model/widerWords';
import styles from './browser.module.css';

interface GroupsBelowProps {
  readonly groups: readonly GroupNode[];
  readonly below: readonly GroupBelow[];
  readonly renderGroupLink: (code: string, title: string) => ReactNode;
}

/** The groups one level down with what can be compared between them, one release a column. */
export function GroupsBelow({ groups, below, renderGroupLink }: GroupsBelowProps) {
  const areJobs = groups.every((group) => group.groups.length === 0);
  const paid = below.find(({ pay }) => pay !== undefined)?.pay;
  const counts = new Map(groups.map(({ code, unitCount }) => [code, unitCount]));
  const heading = ({ group }: GroupBelow) => (
    <>
      {renderGroupLink(group.code, `${group.code} ${group.title}`)}
      {areJobs ? null : (
        <span className={styles.inCell}>{groupCount(counts.get(group.code) ?? 0)} of jobs</span>
      )}
    </>
  );
  return (
    <section aria-labelledby="below" className={styles.section}>
      <h2 id="below">
        {below.length === 1 ? 'The one group in it' : 'The groups in it, side by side'}
      </h2>
      <div className={styles.table}>
        <FigureTable
          caption="People in work and pay, United Kingdom"
          columns={[
            areJobs ? 'Group of jobs' : 'Wider group',
            'People in work, 2018',
            `Middle full-time pay a year${paid ? `, ${formatPeriod(paid.period)}` : ''}`,
          ]}
          rows={below.map((row) => ({
            id: row.group.code,
            heading: heading(row),
            cells: [row.people, row.pay ?? 'spread over several newer groups'],
          }))}
        />
      </div>
      <Notes areJobs={areJobs} below={below} />
    </section>
  );
}

interface NotesProps {
  readonly areJobs: boolean;
  readonly below: readonly GroupBelow[];
}

/** What the two columns are, and where they come from. */
function Notes({ areJobs, below }: NotesProps) {
  const names = useSourceNames();
  const people = below.map((row) => row.people);
  const pay = below.flatMap((row) => row.pay ?? []);
  return (
    <>
      <p className={styles.note}>
        {areJobs
          ? 'Pay is that of the newer group at least 80% of the people are in. Where there is none, see the page of the job.'
          : 'Pay here is old. Use it to compare these groups with each other, not as pay today.'}{' '}
        Two figures that are close may not truly differ: the source gives no margin of error.
      </p>
      <p className={styles.source}>{columnSource(people, names)}</p>
      <p className={styles.source}>{columnSource(pay, names)}</p>
    </>
  );
}
