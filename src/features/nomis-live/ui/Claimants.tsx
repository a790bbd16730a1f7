import { useQuery } from '@tanstack/react-query';
import { trendTable } from '@/charts/trend/trend';
import { TrendFigure } from '@/charts/trend/TrendFigure';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { FigureLine } from '@/ui/FigureLine';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import {
  AGES,
  claimantsView,
  type ClaimantsView,
  groupsView,
  type GroupsView,
  MONTHS,
} from '../model/claimantsView';
import type { Newness } from '../model/newness';
import { ClaimantYears } from './ClaimantYears';
import { ComparedTableView } from './ComparedTableView';
import { useLivePage } from './livePage';
import { NothingNewer, useNewness } from './NothingNewer';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';
import styles from './nomisLive.module.css';

/** People claiming: the newest month, its change over a year, by month, by sex and age. */
export function Claimants() {
  return (
    <>
      <Newest />
      <Groups />
      <ClaimantYears />
    </>
  );
}

function Newest() {
  const nomis = useNomis();
  const page = useLivePage();
  const newnessOf = useNewness();
  const question = useQuestion('claimants');
  const query = useQuery({
    ...nomisQueries.claimantTrends(nomis, page.places, MONTHS),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (trends) => claimantsView(trends, page));
  return (
    <Place question={question} asked={asked} isBrief={({ count }) => newnessOf(count) !== 'newer'}>
      {(view) => <NewestView view={view} newness={newnessOf(view.count)} />}
    </Place>
  );
}

interface NewestViewProps {
  readonly view: ClaimantsView;
  readonly newness: Newness;
}

/** Where the page has the month already, its months before are still only here. */
function NewestView({ view, newness }: NewestViewProps) {
  const drawing = view.trend ? (
    <TrendFigure trend={view.trend}>
      <FigureTable {...trendTable(view.trend)} />
    </TrendFigure>
  ) : null;
  if (newness !== 'newer')
    return (
      <>
        <NothingNewer of="People claiming" live={view.count} newness={newness} />
        {drawing}
        <SourceNote of={view.count} />
      </>
    );
  return (
    <div className={styles.pair}>
      <NewestMonth view={view} />
      {drawing}
    </div>
  );
}

function NewestMonth({ view }: { readonly view: ClaimantsView }) {
  return (
    <div className={styles.stack}>
      <FigureLine observation={view.count} label="People claiming, newest month">
        {view.meaning}
      </FigureLine>
      <ComparedTableView
        caption="Share of people aged 16 to 64 claiming"
        first="Month"
        table={view.table}
        hasSource={false}
      />
    </div>
  );
}

function Groups() {
  const nomis = useNomis();
  const { pack } = useLivePage();
  const question = useQuestion('claimant-groups');
  const query = useQuery({ ...nomisQueries.claimantGroups(nomis, pack.area), ...asking(question) });
  const asked = useAnswer(question, query, groupsView);
  return (
    <Place question={question} asked={asked}>
      {(view) => <GroupsTable view={view} />}
    </Place>
  );
}

function GroupsTable({ view }: { readonly view: GroupsView }) {
  return (
    <>
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
    </>
  );
}
