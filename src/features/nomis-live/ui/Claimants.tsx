import { useQuery } from '@tanstack/react-query';
import type { Area } from '@/domain/area';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { FigureLine } from '@/tables/FigureLine';
import { FigureTable } from '@/tables/FigureTable';
import { SourceNote } from '@/tables/SourceNote';
import { viewed } from '../model/asked';
import {
  AGES,
  claimantsView,
  type ClaimantsView,
  groupsView,
  type GroupsView,
  MONTHS,
} from '../model/claimantsView';
import { ComparedTableView } from './ComparedTableView';
import { useLivePage } from './livePage';
import { Part } from './Part';
import { Place } from './Place';
import { TrendDrawing } from './TrendDrawing';
import { asking, useAnswer, useQuestion } from './useQuestion';
import styles from './nomisLive.module.css';

/** People claiming: the newest month, its change over a year, by month, by sex and age. */
export function Claimants({ own }: { readonly own: Area }) {
  return (
    <Part
      heading="Claimants"
      note="People who claim benefits mainly because they are out of work. All of them are counted. The months are not adjusted for the season, so set a month beside the same month of another year."
    >
      <Newest />
      <Groups own={own} />
    </Part>
  );
}

function Newest() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('claimants');
  const query = useQuery({
    ...nomisQueries.claimantTrends(nomis, page.places, MONTHS),
    ...asking(question),
  });
  const asked = viewed(useAnswer(question, query), (trends) => claimantsView(trends, page));
  return (
    <Place question={question} asked={asked} rows={2} around="trend">
      {(view) => <NewestView view={view} />}
    </Place>
  );
}

function NewestView({ view }: { readonly view: ClaimantsView }) {
  return (
    <div className={styles.pair}>
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
      {view.trend ? <TrendDrawing trend={view.trend} /> : null}
    </div>
  );
}

function Groups({ own }: { readonly own: Area }) {
  const nomis = useNomis();
  const question = useQuestion('claimant-groups');
  const query = useQuery({ ...nomisQueries.claimantGroups(nomis, own), ...asking(question) });
  const asked = viewed(useAnswer(question, query), groupsView);
  return (
    <Place question={question} asked={asked} rows={3}>
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
