import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { ComparedTableView } from '../live/ComparedTableView';
import { nothingNewer } from '../live/newness';
import { type AreaLiveProps, useReading } from '../live/reading';
import { oneRowView } from '../live/splitViews';
import { NomisPart } from '../live/NomisPart';
import styles from '../live/live.module.css';

const GROUPS = [
  { id: 'population', caption: 'People who live here', row: 'Everyone' },
  {
    id: 'population-16-64',
    caption: 'People of working age who live here',
    row: 'Aged 16 to 64',
  },
] as const;

/** People who live in a place, in the middle of a year. */
export function PeopleLive(props: AreaLiveProps) {
  const nomis = useNomis();
  const reading = useReading(props);
  return GROUPS.map(({ id, caption, row }) => (
    <NomisPart
      key={id}
      name={caption}
      query={nomisQueries.series(nomis, id, reading.places)}
      lines={4}
      view={(people) => oneRowView(id, row, people, reading)}
      render={(table) => {
        const nothing = nothingNewer(caption, table.source, reading.pack);
        if (nothing) return <p>{nothing}</p>;
        return (
          <div className={styles.group}>
            <ComparedTableView caption={caption} first="Who" table={table} />
            <p className="dense">Estimates for the middle of the year.</p>
          </div>
        );
      }}
    />
  ));
}
