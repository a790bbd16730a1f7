import { useQuery } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { namedSharesView } from '../model/splitViews';
import { ComparedTableView } from './ComparedTableView';
import { PairsDrawing } from './Drawing';
import { useLivePage } from './livePage';
import { OccupationCounts } from './OccupationCounts';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';

const SHARES = {
  qualifications: {
    caption: 'People aged 16 to 64 by qualification',
    first: 'Qualification',
  },
  occupations: {
    caption: 'People in work who live here, by occupation',
    first: 'Occupation',
  },
} as const;

/** Levels people have, each with those above it. */
export const Qualifications = () => <Shares of="qualifications" />;

/** Occupations of the people who live here: shares of major groups, counts of the groups in them. */
export const Occupations = () => (
  <>
    <Shares of="occupations" />
    <OccupationCounts />
  </>
);

/** Shares whose codes are looked up by their names; absent, with a word, where none fits. */
function Shares({ of }: { readonly of: keyof typeof SHARES }) {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion(of);
  const { caption, first } = SHARES[of];
  const query = useQuery({
    ...nomisQueries.namedShares(nomis, of, page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (shares) => namedSharesView(shares, page));
  return (
    <Place
      question={question}
      asked={asked}
      missingWords="Nomis does not list this table just now, so it is left out."
    >
      {(table) => (
        <>
          <ComparedTableView caption={caption} first={first} table={table} />
          <PairsDrawing table={table} />
        </>
      )}
    </Place>
  );
}
