import { midSentence } from '@/ui/midSentence';
import type { Observation } from '@/domain/observation';
import { FigureTable } from '@/ui/FigureTable';
import { More } from '../page/More';
import styles from '../page/page.module.css';
import { SourceList } from '../page/SourceList';
import type { HeadlineRates } from './view';

const WORDS = 'In words';
const isObservation = (cell: Observation | string): cell is Observation => typeof cell !== 'string';

/** Every rate of the place beside the wider areas of the same table. */
export function RatesSection({ rates }: { readonly rates: HeadlineRates }) {
  const hasWords = rates.rows.some(({ words }) => words !== undefined);
  return (
    <>
      <FigureTable
        caption="All rates, each beside the wider areas of the same table"
        columns={['Rate', ...rates.columns, ...(hasWords ? [WORDS] : [])]}
        rows={rates.rows.map(({ id, name, who, period, cells, words }) => ({
          id,
          name: `${midSentence(name)}, ${who}`,
          heading: (
            <>
              <span>{name}</span>
              <span className={styles.period}>{`${who}, ${period}`}</span>
            </>
          ),
          cells: [...cells, ...(hasWords ? [{ words: words ?? '' }] : [])],
        }))}
        pinAs={(rate, area) => `${rate}, ${area}`}
      />
      <p className="caption">
        ± is the 95% interval: the true figure most likely lies inside it. Words are only used where
        the intervals allow them.
      </p>
      <More summary="Where these rates come from">
        <SourceList
          of={rates.rows.flatMap(({ cells }) => cells.slice(0, 1).filter(isObservation))}
        />
      </More>
    </>
  );
}
