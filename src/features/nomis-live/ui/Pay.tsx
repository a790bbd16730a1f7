import { useQuery } from '@tanstack/react-query';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import type { ComparedTable } from '../model/compared';
import { howSure } from '../model/payView';
import { oneRowView } from '../model/splitViews';
import { ComparedTableView } from './ComparedTableView';
import { Drawing } from './Drawing';
import { useLivePage } from './livePage';
import { Place } from './Place';
import { asking, useAnswer, useQuestion } from './useQuestion';
import styles from './nomisLive.module.css';

const BASES = {
  'pay-residents': {
    series: 'pay-residents-weekly-full-time',
    caption: 'Middle pay a week of people who live here',
    row: 'Live here',
  },
  'pay-workplace': {
    series: 'pay-workplace-weekly-full-time',
    caption: 'Middle pay a week of people who work here',
    row: 'Work here',
  },
} as const;

/** Full-time pay of the people who live here. */
export const ResidentsPay = () => <PayTable base="pay-residents" />;

/** Full-time pay of those who work here, wherever they live. */
export const WorkplacePay = () => <PayTable base="pay-workplace" />;

function PayTable({ base }: { readonly base: keyof typeof BASES }) {
  const nomis = useNomis();
  const page = useLivePage();
  const question = useQuestion(base);
  const { series, caption, row } = BASES[base];
  const query = useQuery({
    ...nomisQueries.series(nomis, series, page.places),
    ...asking(question),
  });
  const asked = useAnswer(question, query, (pay) => oneRowView(base, row, pay, page));
  return (
    <Place question={question} asked={asked}>
      {(table) => (
        <div className={styles.pair}>
          <div className={styles.stack}>
            <ComparedTableView caption={caption} first="Who" table={table} />
            <Sureness table={table} />
          </div>
          <Drawing title={caption} cells={table.rows[0]?.cells ?? []} />
        </div>
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
      How sure for {own.area.name}: <strong>{sure.level}</strong>. {sure.sentence}
    </p>
  );
}
