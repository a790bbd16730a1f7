import { useQuery } from '@tanstack/react-query';
import { formatFigure } from '@/domain/format';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { type CountsAndShares, industriesView, oneRowView, sizesView } from '../model/splitViews';
import { ComparedTableView } from './ComparedTableView';
import { useLivePage } from './livePage';
import { Note } from './Note';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';
import styles from './nomisLive.module.css';

/** Jobs for each person of working age who lives in a place. */
export function Density() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('jobs-density');
  const query = useQuery({
    ...nomisQueries.series(nomis, 'jobs-density', page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (density) =>
    oneRowView('jobs-density', 'Jobs for each person', density, page),
  );
  return (
    <Place question={question} asked={asked}>
      {(table) => (
        <>
          <ComparedTableView
            caption="Jobs for each person aged 16 to 64 who lives here"
            first="Jobs"
            table={table}
          />
          <Note>
            Above 1 there are more jobs than people aged 16 to 64. Jobs of all kinds count,
            self-employed and part time too.
          </Note>
        </>
      )}
    </Place>
  );
}

/** Employees by industry. */
export function Industries() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('industries');
  const query = useQuery({
    ...nomisQueries.split(nomis, 'employees-by-industry', page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (parts) => industriesView(parts, page));
  return (
    <Place question={question} asked={asked}>
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
      <Note>The source rounds, so industries do not add up to the whole.</Note>
    </>
  );
}

/** Businesses by the number of people they employ. */
export function Sizes() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('sizes');
  const query = useQuery({
    ...nomisQueries.split(nomis, 'businesses-by-size', page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (parts) => sizesView(parts, page));
  return (
    <Place question={question} asked={asked}>
      {({ shares, counts }) => (
        <>
          <ComparedTableView
            caption="Businesses by the number of people they employ, and the share of all businesses"
            first="Size"
            table={shares}
            counts={{ heading: 'Businesses here', of: counts }}
          />
          <Note>The shares are our own sum.</Note>
        </>
      )}
    </Place>
  );
}
