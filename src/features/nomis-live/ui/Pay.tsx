import { useQuery } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import type { ComparedTable } from '../model/compared';
import { earningsView } from '../model/earningsView';
import { howSure } from '../model/payView';
import { ComparedTableView } from './ComparedTableView';
import { Drawing } from './Drawing';
import { useLivePage } from './livePage';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';

const BASES = {
  'pay-residents': { base: 'residents', who: 'people who live here' },
  'pay-workplace': { base: 'workplace', who: 'people who work here' },
} as const;

/** Pay of the people who live here. */
export const ResidentsPay = () => <PayTables of="pay-residents" />;

/** Pay of those who work here, wherever they live. */
export const WorkplacePay = () => <PayTables of="pay-workplace" />;

function PayTables({ of }: { readonly of: keyof typeof BASES }) {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion(of);
  const { base, who } = BASES[of];
  const query = useQuery({
    ...nomisQueries.earnings(nomis, base, page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (earnings) => earningsView(earnings, page));
  return (
    <Place question={question} asked={asked}>
      {({ week, hour }) => (
        <>
          <Drawing title={`Full time, a week, ${who}`} cells={week.rows[0]?.cells ?? []} />
          <ComparedTableView
            caption={`Middle pay a week of ${who}`}
            first="Who"
            table={week}
            hasSource={false}
          />
          <Sureness table={week} />
          <ComparedTableView
            caption={`Middle pay an hour of ${who}, without overtime`}
            first="Who"
            table={hour}
          />
        </>
      )}
    </Place>
  );
}

function Sureness({ table }: { readonly table: ComparedTable }) {
  const { indicator, today } = useLivePage();
  const own = table.source;
  const sure = howSure(own, indicator(own.indicator), today);
  if (!sure) return null;
  return (
    <p>
      How sure, full time, {own.area.name}: <strong>{sure.level}</strong>. {sure.sentence}
    </p>
  );
}
