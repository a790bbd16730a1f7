import { useQuery } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { viewed } from '../model/asked';
import { namedSharesView } from '../model/splitViews';
import { ComparedTableView } from './ComparedTableView';
import { useLivePage } from './livePage';
import { Part } from './Part';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';

const SHARES = {
  qualifications: {
    heading: 'Qualifications',
    caption: 'People aged 16 to 64 by qualification',
    first: 'Qualification',
    note: 'A level takes in all the levels above it.',
    rows: 5,
  },
  occupations: {
    heading: 'Occupations of residents',
    caption: 'People in work who live here, by occupation',
    first: 'Occupation',
    note: 'By where people live, not where they work. Major groups of SOC 2020.',
    rows: 9,
  },
} as const;

interface SharesProps {
  readonly of: keyof typeof SHARES;
}

/** Shares whose codes are looked up by their names; absent, with a word, where none fits. */
export function Shares({ of }: SharesProps) {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion(of);
  const { heading, caption, first, note, rows } = SHARES[of];
  const query = useQuery({
    ...nomisQueries.namedShares(nomis, of, page.places),
    ...asking(question),
  });
  const asked = viewed(useAnswer(question, query), (shares) => namedSharesView(shares, page));
  return (
    <Part heading={heading} note={note}>
      <Place
        question={question}
        asked={asked}
        rows={rows}
        missingWords="Nomis does not list this table just now, so it is left out."
      >
        {(table) => <ComparedTableView caption={caption} first={first} table={table} />}
      </Place>
    </Part>
  );
}
