import { LiveNote } from '@/live/LiveNote';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { bySexView } from '../live/bySexView';
import type { ComparedTable } from '../live/compared';
import { ComparedTableView } from '../live/ComparedTableView';
import { Drawing, PairsDrawing } from '../live/Drawing';
import { nothingNewer } from '../live/newness';
import { type AreaLiveProps, type AreaReading, useReading } from '../live/reading';
import { activityView, oneRowView, reasonsView } from '../live/splitViews';
import { NomisPart } from '../live/NomisPart';
import styles from '../live/live.module.css';

const SURVEY =
  'From a survey of people at home. The figure after ± is the margin of error: the true figure is most likely within it.';

/** In work, looking for work or neither, and why: with 95% intervals. */
export function WorkLive(props: AreaLiveProps) {
  const nomis = useNomis();
  const reading = useReading(props);
  const { places } = reading;
  return (
    <>
      <LiveNote service="nomis">{SURVEY}</LiveNote>
      <NomisPart
        name="People in work, looking for work or neither"
        query={nomisQueries.split(nomis, 'economic-activity', places)}
        lines={14}
        view={(parts) => activityView(parts, reading)}
        render={(table) => <Activity table={table} />}
      />
      <NomisPart
        name={MODELLED}
        query={nomisQueries.series(nomis, 'unemployment-rate-modelled', places)}
        lines={4}
        view={(rates) => oneRowView('modelled', MODELLED, rates, reading)}
        render={(table) => <Modelled table={table} reading={reading} />}
      />
      <NomisPart
        name="Women and men in work or looking for it"
        query={nomisQueries.ratesBySex(nomis, places)}
        lines={12}
        view={(rates) => bySexView(rates, reading)}
        render={(table) => (
          <ComparedTableView caption="Women and men aged 16 to 64" first="Who" table={table} />
        )}
      />
      <NomisPart
        name="Why people neither work nor look for work"
        query={nomisQueries.split(nomis, 'inactivity-reasons', places)}
        lines={20}
        view={(parts) => reasonsView(parts, reading)}
        render={(table) => <Reasons table={table} />}
      />
    </>
  );
}

interface TableProps {
  readonly table: ComparedTable;
}

function Activity({ table }: TableProps) {
  return (
    <div className={styles.stack}>
      <div className={styles.drawings}>
        {table.rows.map(({ id, name, cells }) => (
          <Drawing key={id} title={name} cells={cells} />
        ))}
      </div>
      <ComparedTableView caption="People aged 16 to 64" first="What they do" table={table} />
    </div>
  );
}

const MODELLED = 'Looking for work, modelled';

/** The page has the newest rate of the place alone: wider areas beside it are worth a table. */
function Modelled({ table, reading }: TableProps & { readonly reading: AreaReading }) {
  const nothing = nothingNewer(MODELLED, table.source, reading.pack);
  return (
    <div className={styles.stack}>
      {nothing ? <p>{nothing}</p> : null}
      {nothing && table.columns.length === 1 ? null : (
        <ComparedTableView
          caption="People aged 16 and over, from the survey and the claimant count together"
          first="What they do"
          table={table}
        />
      )}
    </div>
  );
}

function Reasons({ table }: TableProps) {
  return (
    <div className={styles.stack}>
      <ComparedTableView
        caption="Why people aged 16 to 64 neither work nor look for work"
        first="Main reason"
        table={table}
      />
      <PairsDrawing table={table} />
    </div>
  );
}
