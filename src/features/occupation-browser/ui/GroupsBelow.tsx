import { midSentence } from '@/ui/midSentence';
import { formatPounds } from '@/domain/format';
import type { MinimumWage } from '@/domain/legalMinimum';
import { formatDay } from '@/domain/period';
import { formatPeriod } from '@/domain/referencePeriod';
import type { GroupBelow } from '@/services/pack/widerGroup';
import { FigureTable } from '@/ui/FigureTable';
import { useSourceNames } from '@/ui/sourceNames';
import { type GroupNode, groupCount } from '../model/hierarchy';
import { columnSource } from '../model/widerWords';
import { GroupLink, type GroupPlace } from '../GroupLink';
import styles from './browser.module.css';

const WHO = { all: 'All employees', ft: 'Full time' } as const;

interface GroupsBelowProps {
  /** The least an employer may pay now: middles of April 2025 may lie below it. */
  readonly minimum: MinimumWage | undefined;
  readonly groups: readonly GroupNode[];
  readonly below: readonly GroupBelow[];
  readonly place: GroupPlace;
}

/** The groups one level down with what can be compared between them, one release a column. */
export function GroupsBelow({ groups, below, minimum, place }: GroupsBelowProps) {
  const areJobs = groups.every((group) => group.groups.length === 0);
  const paid = below.find(({ pay }) => pay !== undefined)?.pay;
  const unit = areJobs ? 'an hour' : 'a year';
  const counts = new Map(groups.map(({ code, unitCount }) => [code, unitCount]));
  const heading = ({ group }: GroupBelow) => (
    <>
      <GroupLink code={group.code} {...place}>
        {`${group.code} ${group.title}`}
      </GroupLink>
      {areJobs ? null : (
        <span
          className={styles.inCell}
        >{`${groupCount(counts.get(group.code) ?? 0)} of jobs`}</span>
      )}
    </>
  );
  return (
    <section aria-labelledby="below" className={styles.below}>
      <h2 id="below">{below.length === 1 ? 'Its one group' : 'Its groups, side by side'}</h2>
      <div className={styles.table}>
        <FigureTable
          caption="People in work and pay, United Kingdom"
          columns={[
            areJobs ? 'Group of jobs' : 'Wider group',
            'People in work, 2018',
            `Middle pay ${unit}${paid ? `, ${formatPeriod(paid.period)}` : ''}`,
            'Whose pay',
          ]}
          rows={below.map((row) => ({
            id: row.group.code,
            heading: heading(row),
            name: row.group.title,
            cells: [
              row.people,
              row.pay ?? 'spread over several newer groups',
              { words: row.payOf ? WHO[row.payOf] : '' },
            ],
          }))}
          pinAs={(group, what) => `${midSentence(what)}, ${group}`}
        />
      </div>
      <Notes areJobs={areJobs} below={below} minimum={minimum} />
    </section>
  );
}

interface NotesProps {
  readonly minimum: MinimumWage | undefined;
  readonly areJobs: boolean;
  readonly below: readonly GroupBelow[];
}

/** What the two columns are, and where they come from. */
function Notes({ areJobs, below, minimum }: NotesProps) {
  const names = useSourceNames();
  const people = below.map((row) => row.people);
  const pay = below.flatMap((row) => row.pay ?? []);
  return (
    <>
      <p className="caption">
        {[
          'Pay is of the newer group with at least 80% of the people.',
          'Close figures may not truly differ.',
          ...(areJobs && minimum ? [minimumWords(minimum)] : []),
        ].join(' ')}
      </p>
      <p className="caption">{columnSource(people, names)}</p>
      <p className="caption">{columnSource(pay, names)}</p>
    </>
  );
}

const minimumWords = ({ hourlyGbp, from }: MinimumWage) =>
  `The least an employer may pay at 21 or over is ${formatPounds(hourlyGbp, 2)} an hour from ${formatDay(from)}.`;
