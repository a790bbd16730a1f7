import { formatAmount, formatNumber } from '@/domain/format';
import { formatPeriod } from '@/domain/referencePeriod';
import type { SharedIndicator, SimilarAreas } from '@/services/pack/similar';
import { FigureTable } from '@/ui/FigureTable';
import { AreaLink, CompareAreasLink } from '@/ui/links';
import { useSourceNames } from '@/ui/sourceNames';

interface SimilarTableProps {
  /** The place itself. */
  readonly gss: string;
  readonly similar: Extract<SimilarAreas, { kind: 'similar' }>;
}

/** The ten, each with what agrees with the place and what does not. */
export function SimilarTable({ gss: here, similar }: SimilarTableProps) {
  const { name, areas, indicators, typicalGap } = similar;
  const intro = `These ten districts have figures most like those of ${name}, over the measures of work, pay, skills and people that both have. A gap of 0 would mean that all are the same. Two districts picked at random are about ${formatNumber(typicalGap, 1)} apart.`;
  return (
    <>
      <p key={intro}>{intro}</p>
      <FigureTable
        caption={`Districts most like ${name}, nearest first`}
        columns={['District', 'Gap', 'Agree most', 'Agrees least']}
        rows={areas.map(({ gss, name: there, gap, agreeMost, agreesLeast, measures }) => ({
          id: gss,
          heading: (
            <>
              <AreaLink gss={gss}>{there}</AreaLink>{' '}
              <CompareAreasLink areas={[here, gss]}>{`Compare with ${there}`}</CompareAreasLink>
            </>
          ),
          cells: [
            { words: `${formatNumber(gap, 1)} over ${measures} measures` },
            { words: agreeMost.map((one) => pairWords(one, there, name)).join('; ') },
            { words: pairWords(agreesLeast, there, name) },
          ],
        }))}
      />
      <p className="caption">
        Most of these figures come from surveys, which are never exact. The gap does not count that
        in: it takes each figure as it stands. A place a little further down may be just as like.
      </p>
      <Measures indicators={indicators} />
    </>
  );
}

/** "In work: Sheffield 72.4%, Leeds 74.7%". */
function pairWords({ label, unit, ...of }: SharedIndicator, there: string, here: string): string {
  return `${label}: ${there} ${formatAmount(of.there, unit)}, ${here} ${formatAmount(of.here, unit)}`;
}

/** Every measure with its source and period. */
function Measures({ indicators }: Pick<SimilarTableProps['similar'], 'indicators'>) {
  const names = useSourceNames();
  return (
    <details>
      <summary>What the districts are compared by</summary>
      <ul>
        {indicators.map(({ id, label, source, period }) => (
          <li key={id}>
            {`${label}. Source: ${names.source(source)?.short ?? source}; ${formatPeriod(period)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
