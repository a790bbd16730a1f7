import { type Trend, trendTable } from '@/charts/trend/trend';
import { TrendFigure } from '@/charts/trend/TrendFigure';
import { LiveNote } from '@/live/LiveNote';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { FigureLine } from '@/ui/FigureLine';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import { ComparedTableView } from '../live/ComparedTableView';
import { nothingNewer } from '../live/newness';
import { type AreaLiveProps, useReading } from '../live/reading';
import {
  AGES,
  claimantsView,
  type ClaimantsView,
  claimantYearsView,
  groupsView,
  type GroupsView,
  MONTHS,
  YEARS,
} from './liveView';
import { NomisPart } from '../live/NomisPart';
import styles from '../live/live.module.css';

const WHO =
  'People who claim benefits mainly because they are out of work. All of them are counted. The months are not adjusted for the season, so set a month beside the same month of another year.';

/** People claiming: the newest month, its change over a year, by month, by sex and age, ten years. */
export function ClaimantsLive(props: AreaLiveProps) {
  const nomis = useNomis();
  const reading = useReading(props);
  const { places, pack } = reading;
  return (
    <>
      <LiveNote service="nomis">{WHO}</LiveNote>
      <NomisPart
        name="Claimants"
        query={nomisQueries.claimantTrends(nomis, places, MONTHS)}
        lines={14}
        view={(trends) => claimantsView(trends, reading)}
        render={(view) => (
          <Newest view={view} nothing={nothingNewer('People claiming', view.count, pack)} />
        )}
      />
      <NomisPart
        name="Claimants by sex and age"
        query={nomisQueries.claimantGroups(nomis, pack.area)}
        lines={6}
        view={groupsView}
        render={(view) => <Groups view={view} />}
      />
      <NomisPart
        name="Claimants in ten years"
        query={nomisQueries.claimantYears(nomis, places, YEARS)}
        lines={12}
        view={(trends) => claimantYearsView(trends, reading)}
        render={(trend) => <Drawn trend={trend} />}
      />
    </>
  );
}

function Drawn({ trend }: { readonly trend: Trend }) {
  return (
    <div className={styles.stack}>
      <TrendFigure trend={trend}>
        <FigureTable {...trendTable(trend)} />
      </TrendFigure>
      <SourceNote of={trend.source} />
    </div>
  );
}

interface NewestProps {
  readonly view: ClaimantsView;
  /** Said where the page has the month already: its months before are still only here. */
  readonly nothing: string | undefined;
}

function Newest({ view, nothing }: NewestProps) {
  const { count, meaning, table, trend } = view;
  return (
    <div className={styles.stack}>
      {nothing ? (
        <p>{nothing}</p>
      ) : (
        <div className={styles.stack}>
          <FigureLine observation={count} label="People claiming, newest month">
            {meaning}
          </FigureLine>
          <ComparedTableView
            caption="Share of people aged 16 to 64 claiming"
            first="Month"
            table={table}
            hasSource={false}
          />
        </div>
      )}
      {trend ? <Drawn trend={trend} /> : null}
    </div>
  );
}

function Groups({ view }: { readonly view: GroupsView }) {
  return (
    <div className={styles.stack}>
      <FigureTable
        caption="People claiming, by sex and age"
        columns={['Who', ...AGES.map(([, name]) => name), 'All ages, over a year']}
        rows={view.rows.map(({ id, name, cells, change }) => ({
          id,
          heading: name,
          cells: [...cells, { words: change }],
        }))}
      />
      <SourceNote of={view.source} />
    </div>
  );
}
