import { useQuery } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import type { ComparedTable } from '../model/compared';
import type { Newness } from '../model/newness';
import { activityView, oneRowView, reasonsView } from '../model/splitViews';
import { ComparedTableView } from './ComparedTableView';
import { Drawing, PairsDrawing } from './Drawing';
import { useLivePage } from './livePage';
import { NothingNewer, useNewness } from './NothingNewer';
import { Place } from './Place';
import { RatesBySex } from './RatesBySex';
import { asking, useAnswer, useQuestion } from './useQuestion';
import styles from './nomisLive.module.css';

/** In work, looking for work or neither, with 95% intervals. */
export function Work() {
  return (
    <>
      <Activity />
      <Modelled />
      <RatesBySex />
    </>
  );
}

function Activity() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('activity');
  const query = useQuery({
    ...nomisQueries.split(nomis, 'economic-activity', page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (parts) => activityView(parts, page));
  return (
    <Place question={question} asked={asked}>
      {(table) => (
        <>
          <Drawings table={table} />
          <ComparedTableView caption="People aged 16 to 64" first="What they do" table={table} />
        </>
      )}
    </Place>
  );
}

function Drawings({ table }: { readonly table: ComparedTable }) {
  return (
    <div className={styles.drawings}>
      {table.rows.map(({ id, name, cells }) => (
        <Drawing key={id} title={name} cells={cells} />
      ))}
    </div>
  );
}

/** The page has the newest rate of the place alone: wider areas beside it are worth a table. */
const isWorthATable = ({ columns }: ComparedTable, newness: Newness) =>
  newness === 'newer' || (newness === 'same' && columns.length > 1);

function ModelledTable({
  table,
  newness,
}: {
  readonly table: ComparedTable;
  readonly newness: Newness;
}) {
  const name = 'Looking for work, modelled';
  return (
    <>
      {newness === 'newer' ? null : (
        <NothingNewer of={name} live={table.source} newness={newness} />
      )}
      {isWorthATable(table, newness) ? (
        <ComparedTableView
          caption="People aged 16 and over, from the survey and the claimant count together"
          first="What they do"
          table={table}
        />
      ) : null}
    </>
  );
}

function Modelled() {
  const nomis = useNomis();
  const page = useLivePage();
  const newnessOf = useNewness();
  const question = useQuestion('modelled');
  const query = useQuery({
    ...nomisQueries.series(nomis, 'unemployment-rate-modelled', page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (rates) =>
    oneRowView('modelled', 'Looking for work, modelled', rates, page),
  );
  return (
    <Place
      question={question}
      asked={asked}
      isBrief={(table) => !isWorthATable(table, newnessOf(table.source))}
    >
      {(table) => <ModelledTable table={table} newness={newnessOf(table.source)} />}
    </Place>
  );
}

/** Why people neither work nor look for work. */
export function Reasons() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('reasons');
  const query = useQuery({
    ...nomisQueries.split(nomis, 'inactivity-reasons', page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (parts) => reasonsView(parts, page));
  return (
    <Place question={question} asked={asked}>
      {(table) => (
        <>
          <ComparedTableView
            caption="Why people aged 16 to 64 neither work nor look for work"
            first="Main reason"
            table={table}
          />
          <PairsDrawing table={table} />
        </>
      )}
    </Place>
  );
}
