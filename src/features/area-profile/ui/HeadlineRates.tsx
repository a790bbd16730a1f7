import { IntervalRows } from '@/charts/IntervalRows';
import type { Observation } from '@/domain/observation';
import { FigureLine } from '@/ui/FigureLine';
import { FigureTable } from '@/ui/FigureTable';
import type { HeadlineRates as Rates, RateLine } from '../model/headlineRates';
import { More, Section } from './Section';
import { SourceList } from './SourceList';
import { withMargin } from './withMargin';
import styles from './area.module.css';

interface HeadlineRatesProps {
  readonly rates: Rates;
  /** False while only what is on the screen first is drawn: the table comes with the rest. */
  readonly isWhole: boolean;
}

/** The rates people ask for first, each beside the wider areas of the same table. */
export function HeadlineRates({ rates, isWhole }: HeadlineRatesProps) {
  const shown = rates.lines.filter(({ observation }) => observation.figure.kind === 'value');
  if (rates.rows.length === 0) return null;
  return (
    <Section id="headline-rates">
      <div className={styles.lines}>
        {shown.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </div>
      {isWhole ? <AllRates rates={rates} /> : null}
    </Section>
  );
}

function AllRates({ rates }: { readonly rates: Rates }) {
  return (
    <>
      <FigureTable
        caption="All rates, each beside the wider areas of the same table"
        columns={['Rate', ...rates.columns, ...(hasWords(rates) ? [WORDS] : [])]}
        rows={rates.rows.map(({ id, name, who, period, cells, words }) => ({
          id,
          heading: (
            <>
              {name}
              <span className={styles.period}>
                {who}, {period}
              </span>
            </>
          ),
          cells: [...cells, ...(hasWords(rates) ? [{ words: words ?? '' }] : [])],
        }))}
      />
      <p className={styles.note}>
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

const WORDS = 'In words';
const hasWords = ({ rows }: Rates) => rows.some(({ words }) => words !== undefined);
const isObservation = (cell: Observation | string): cell is Observation => typeof cell !== 'string';

function Line({ line }: { readonly line: RateLine }) {
  const { observation, name, sentence, sureness, bars } = line;
  return (
    <div className={styles.line}>
      <FigureLine observation={observation} label={name} text={withMargin(observation)} large>
        {sentence}
        {sureness ? ` How sure: ${sureness}.` : null}
      </FigureLine>
      <IntervalRows of={bars} />
    </div>
  );
}
