import { useQuery } from '@tanstack/react-query';
import { formatList } from '@/domain/format';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { FigureTable } from '@/ui/FigureTable';
import { midSentence } from '@/ui/midSentence';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import {
  type GroupCount,
  occupationCountsView,
  type OccupationCountsView,
} from '../model/occupationCountsView';
import { useLivePage } from './livePage';
import { Note } from './Note';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';
import styles from './nomisLive.module.css';

const FIRST_GROUPS = 6;

/** How many of the people who live here are in each group of jobs, with its interval. */
export function OccupationCounts() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('occupation-counts');
  const query = useQuery({
    ...nomisQueries.occupationCounts(nomis, [page.pack.area]),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (counts) =>
    occupationCountsView(counts, page, page.today),
  );
  return (
    <Place
      question={question}
      asked={asked}
      missingWords="Nomis does not list this table just now, so it is left out."
    >
      {(view) => <Counts view={view} />}
    </Place>
  );
}

function Counts({ view }: { readonly view: OccupationCountsView }) {
  const { counts, without, source } = view;
  return (
    <>
      {counts.length > 0 ? (
        <CountTable
          caption="Groups of jobs most people here have"
          counts={counts.slice(0, FIRST_GROUPS)}
        />
      ) : (
        <p>The survey has no figure for any group of jobs here.</p>
      )}
      <SourceNote of={source} />
      {counts.length > FIRST_GROUPS ? (
        <details className={styles.more}>
          <summary>All {counts.length} groups with a figure</summary>
          <CountTable caption="People in work who live here, by group of jobs" counts={counts} />
        </details>
      ) : null}
      {without.map(({ reason, why, names }) => (
        <Note key={reason}>
          Without a figure ({why}): {formatList(names.map(midSentence))}.
        </Note>
      ))}
    </>
  );
}

interface CountTableProps {
  readonly caption: string;
  readonly counts: readonly GroupCount[];
}

function CountTable({ caption, counts }: CountTableProps) {
  return (
    <FigureTable
      caption={caption}
      columns={['Group of jobs', 'People', 'Most likely', 'How sure']}
      rows={counts.map(({ id, name, count, range, sure }) => ({
        id,
        heading: (
          <>
            {name} <PinButton observation={count} label={midSentence(name)} />
          </>
        ),
        cells: [withoutMargin(count), { words: range }, { words: sure }],
      }))}
    />
  );
}

/** Its margin stands in a column of its own. */
function withoutMargin(count: GroupCount['count']): GroupCount['count'] {
  const { halfWidth95: _, ...rest } = count;
  return rest;
}
