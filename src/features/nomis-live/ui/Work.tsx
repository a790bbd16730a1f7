import { useQuery } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { viewed } from '../model/asked';
import type { ComparedTable } from '../model/compared';
import { activityView, oneRowView, reasonsView } from '../model/splitViews';
import { ComparedTableView } from './ComparedTableView';
import { IntervalDrawing } from './IntervalDrawing';
import { useLivePage } from './livePage';
import { Part } from './Part';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';
import styles from './nomisLive.module.css';

/** In work, looking for work, neither, and why not: with 95% intervals. */
export function Work() {
  return (
    <Part
      heading="In work and out of work"
      note="From a survey of people at home. The figure after ± is the margin of error: the true figure is most likely within it."
    >
      <Activity />
      <Modelled />
      <Reasons />
    </Part>
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
  const asked = viewed(useAnswer(question, query), (parts) => activityView(parts, page));
  return (
    <Place question={question} asked={asked} rows={3} around="drawings">
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
        <IntervalDrawing key={id} title={name} cells={cells} />
      ))}
    </div>
  );
}

function Modelled() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('modelled');
  const query = useQuery({
    ...nomisQueries.series(nomis, 'unemployment-rate-modelled', page.places),
    ...asking(question),
  });
  const asked = viewed(useAnswer(question, query), (rates) =>
    oneRowView('modelled', 'Looking for work, modelled', rates, page),
  );
  return (
    <Place question={question} asked={asked} rows={1}>
      {(table) => (
        <ComparedTableView
          caption="People aged 16 and over, from the survey and the claimant count together"
          first="What they do"
          table={table}
        />
      )}
    </Place>
  );
}

function Reasons() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('reasons');
  const query = useQuery({
    ...nomisQueries.split(nomis, 'inactivity-reasons', page.places),
    ...asking(question),
  });
  const asked = viewed(useAnswer(question, query), (parts) => reasonsView(parts, page));
  return (
    <Place question={question} asked={asked} rows={7}>
      {(table) => (
        <ComparedTableView
          caption="Why people aged 16 to 64 neither work nor look for work"
          first="Main reason"
          table={table}
        />
      )}
    </Place>
  );
}
