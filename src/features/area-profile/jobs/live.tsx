import { formatFigure } from '@/domain/format';
import { LiveNote } from '@/live/LiveNote';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { ComparedTableView } from '../live/ComparedTableView';
import { type AreaLiveProps, useReading } from '../live/reading';
import { type CountsAndShares, industriesView, oneRowView, sizesView } from '../live/splitViews';
import { NomisPart } from '../live/NomisPart';
import styles from '../live/live.module.css';

const DENSITY =
  'Above 1 there are more jobs than people aged 16 to 64. Jobs of all kinds count, self-employed and part time too.';

/** Jobs where the work is: for each resident, employees by industry, businesses by size. */
export function JobsLive(props: AreaLiveProps) {
  const nomis = useNomis();
  const reading = useReading(props);
  const { places } = reading;
  return (
    <>
      <LiveNote service="nomis">Counted where the work is, not where people live.</LiveNote>
      <NomisPart
        name="Jobs for each person who lives here"
        query={nomisQueries.series(nomis, 'jobs-density', places)}
        lines={6}
        view={(density) => oneRowView('jobs-density', 'Jobs for each person', density, reading)}
        render={(table) => (
          <div className={styles.stack}>
            <ComparedTableView
              caption="Jobs for each person aged 16 to 64 who lives here"
              first="Jobs"
              table={table}
            />
            <p className="dense">{DENSITY}</p>
          </div>
        )}
      />
      <NomisPart
        name="Employees by industry"
        query={nomisQueries.split(nomis, 'employees-by-industry', places)}
        lines={16}
        view={(parts) => industriesView(parts, reading)}
        render={(view) => <Industries view={view} />}
      />
      <NomisPart
        name="Businesses by size"
        query={nomisQueries.split(nomis, 'businesses-by-size', places)}
        lines={10}
        view={(parts) => sizesView(parts, reading)}
        render={({ shares, counts }) => (
          <div className={styles.stack}>
            <ComparedTableView
              caption="Businesses by the number of people they employ, and the share of all businesses"
              first="Size"
              table={shares}
              counts={{ heading: 'Businesses here', of: counts }}
            />
            <p className="dense">Businesses are counted, not jobs. The shares are our own sum.</p>
          </div>
        )}
      />
    </>
  );
}

const FIRST_INDUSTRIES = 6;

function Industries({ view: { whole, shares, counts } }: { readonly view: CountsAndShares }) {
  const columns = { heading: 'Employees here', of: counts };
  return (
    <div className={styles.stack}>
      {whole?.figure.kind === 'value' ? (
        <p>{`All industries together: ${formatFigure(whole)} held by employees.`}</p>
      ) : null}
      <ComparedTableView
        caption="Industries with the most employees, and the share of all employees"
        first="Industry"
        table={{ ...shares, rows: shares.rows.slice(0, FIRST_INDUSTRIES) }}
        counts={columns}
      />
      <details>
        <summary>{`All ${shares.rows.length} industries`}</summary>
        <ComparedTableView
          caption="Employees by industry"
          first="Industry"
          table={shares}
          counts={columns}
          hasSource={false}
        />
      </details>
      <p className="dense">The source rounds, so industries do not add up to the whole.</p>
    </div>
  );
}
