import { formatList } from '@/domain/lists';
import { LiveNote } from '@/live/LiveNote';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { FigureTable } from '@/ui/FigureTable';
import { midSentence } from '@/ui/midSentence';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { type AreaLiveProps, useReading } from '../live/reading';
import { SharesLive } from '../live/SharesLive';
import { type GroupCount, occupationCountsView, type OccupationCountsView } from './liveView';
import { NomisPart } from '../live/NomisPart';
import styles from '../live/live.module.css';

const WHO =
  'By where people live, not where they work. Groups of SOC 2020. Few people are asked in one place, so counts are rough.';

/** Occupations of the people who live here: shares of major groups, counts of the groups in them. */
export function OccupationsLive(props: AreaLiveProps) {
  const nomis = useNomis();
  const reading = useReading(props);
  return (
    <>
      <LiveNote service="nomis">{WHO}</LiveNote>
      <SharesLive
        of="occupations"
        caption="People in work who live here, by occupation"
        first="Occupation"
        rows={9}
        reading={reading}
      />
      <NomisPart
        name="People in each group of jobs"
        query={nomisQueries.occupationCounts(nomis, [reading.pack.area])}
        lines={14}
        view={(counts) => occupationCountsView(counts, reading, reading.today)}
        render={(view) => <Counts view={view} />}
      />
    </>
  );
}

const FIRST_GROUPS = 6;

function Counts({ view: { counts, without, source } }: { readonly view: OccupationCountsView }) {
  return (
    <div className={styles.stack}>
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
        <details>
          <summary>{`All ${counts.length} groups with a figure`}</summary>
          <CountTable caption="People in work who live here, by group of jobs" counts={counts} />
        </details>
      ) : null}
      {without.map(({ reason, why, names }) => (
        <p key={reason} className="dense">
          {`Without a figure (${why}): ${formatList(names.map(midSentence))}.`}
        </p>
      ))}
    </div>
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
