import { useQuery } from '@tanstack/react-query';
import { formatFigure } from '@/domain/format';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { viewed } from '../model/asked';
import { type CountsAndShares, industriesView, oneRowView, sizesView } from '../model/splitViews';
import { ComparedTableView } from './ComparedTableView';
import { useLivePage } from './livePage';
import { Part } from './Part';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';
import styles from './nomisLive.module.css';

/** Jobs and businesses in a place: by where the work is, not where people live. */
export function Jobs() {
  return (
    <Part
      heading="Jobs and businesses here"
      note="Counted where the work is, not where people live."
    >
      <Density />
      <Industries />
      <Sizes />
    </Part>
  );
}

function Density() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('jobs-density');
  const query = useQuery({
    ...nomisQueries.series(nomis, 'jobs-density', page.places),
    ...asking(question),
  });
  const asked = viewed(useAnswer(question, query), (density) =>
    oneRowView('jobs-density', 'Jobs for each person', density, page),
  );
  return (
    <Place question={question} asked={asked} rows={1} around="figure">
      {(table) => (
        <>
          <ComparedTableView
            caption="Jobs for each person aged 16 to 64 who lives here"
            first="Jobs"
            table={table}
          />
          <p className={styles.note}>
            Above 1 there are more jobs than people aged 16 to 64. Jobs of all kinds count,
            self-employed and part time too.
          </p>
        </>
      )}
    </Place>
  );
}

function Industries() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('industries');
  const query = useQuery({
    ...nomisQueries.split(nomis, 'employees-by-industry', page.places),
    ...asking(question),
  });
  const asked = viewed(useAnswer(question, query), (parts) => industriesView(parts, page));
  return (
    <Place question={question} asked={asked} rows={FIRST_INDUSTRIES} around="list">
      {(view) => <IndustriesView view={view} />}
    </Place>
  );
}

const FIRST_INDUSTRIES = 6;

function IndustriesView({ view }: { readonly view: CountsAndShares }) {
  const { whole, shares, counts } = view;
  const columns = { heading: 'Employees here', of: counts };
  return (
    <>
      {whole?.figure.kind === 'value' ? (
        <p>All industries together: {formatFigure(whole)} held by employees.</p>
      ) : null}
      <ComparedTableView
        caption="Industries with the most employees, and the share of all employees"
        first="Industry"
        table={{ ...shares, rows: shares.rows.slice(0, FIRST_INDUSTRIES) }}
        counts={columns}
      />
      <details className={styles.more}>
        <summary>All {shares.rows.length} industries</summary>
        <ComparedTableView
          caption="Employees by industry"
          first="Industry"
          table={shares}
          counts={columns}
          hasSource={false}
        />
      </details>
      <p className={styles.note}>The source rounds, so industries do not add up to the whole.</p>
    </>
  );
}

function Sizes() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('sizes');
  const query = useQuery({
    ...nomisQueries.split(nomis, 'businesses-by-size', page.places),
    ...asking(question),
  });
  const asked = viewed(useAnswer(question, query), (parts) => sizesView(parts, page));
  return (
    <Place question={question} asked={asked} rows={4} around="figure">
      {({ shares, counts }) => (
        <>
          <ComparedTableView
            caption="Businesses by the number of people they employ, and the share of all businesses"
            first="Size"
            table={shares}
            counts={{ heading: 'Businesses here', of: counts }}
          />
          <p className={styles.note}>
            The shares are our own sum. Businesses are counted, not jobs.
          </p>
        </>
      )}
    </Place>
  );
}
