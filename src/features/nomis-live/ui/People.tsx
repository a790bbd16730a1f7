import { useQuery } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { oneRowView } from '../model/splitViews';
import { ComparedTableView } from './ComparedTableView';
import { useLivePage } from './livePage';
import { NothingNewer, useNewness } from './NothingNewer';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';

const GROUPS = {
  population: { caption: 'People who live here', row: 'Everyone' },
  'population-16-64': { caption: 'People of working age who live here', row: 'Aged 16 to 64' },
} as const;

/** People who live in a place, in the middle of a year. */
export function People() {
  return (
    <>
      <PeopleTable of="population" />
      <PeopleTable of="population-16-64" />
    </>
  );
}

function PeopleTable({ of }: { readonly of: keyof typeof GROUPS }) {
  const nomis = useNomis();
  const page = useLivePage();
  const newnessOf = useNewness();
  const question = useQuestion(of);
  const { caption, row } = GROUPS[of];
  const query = useQuery({ ...nomisQueries.series(nomis, of, page.places), ...asking(question) });
  const asked = useAnswer(question, query, (people) => oneRowView(of, row, people, page));
  return (
    <Place
      question={question}
      asked={asked}
      isBrief={({ source }) => newnessOf(source) !== 'newer'}
    >
      {(table) => {
        const newness = newnessOf(table.source);
        if (newness !== 'newer')
          return <NothingNewer of={caption} live={table.source} newness={newness} />;
        return <ComparedTableView caption={caption} first="Who" table={table} />;
      }}
    </Place>
  );
}
