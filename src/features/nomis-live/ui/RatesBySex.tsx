import { useQuery } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { bySexView } from '../model/bySexView';
import { ComparedTableView } from './ComparedTableView';
import { useLivePage } from './livePage';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';

/** Women and men in work, looking for work or neither; absent, with a word, where no code is found. */
export function RatesBySex() {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion('by-sex');
  const query = useQuery({ ...nomisQueries.ratesBySex(nomis, page.places), ...asking(question) });
  const asked = useAnswer(question, query, (rates) => bySexView(rates, page));
  return (
    <Place
      question={question}
      asked={asked}
      missingWords="Nomis does not list this table just now, so it is left out."
    >
      {(table) => (
        <ComparedTableView caption="Women and men aged 16 to 64" first="Who" table={table} />
      )}
    </Place>
  );
}
