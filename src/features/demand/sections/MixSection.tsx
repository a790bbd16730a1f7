import { BarRows } from '@/charts/BarRows';
import { valueOrNull } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatCell, formatWholePercent } from '@/domain/format';
import { SourceLine } from '@/ui/SourceLine';
import { partsSentence } from '../model/demandInput';
import type { MixView } from '../model/mix';

interface MixSectionProps {
  /** Worked out when it is drawn: most sections are never opened. */
  readonly of: () => MixView | undefined;
  /** What is counted, as the name of the picture: "Businesses by industry". */
  readonly label: string;
}

/** The parts of a whole, each beside its share in England. */
export function MixSection({ of, label }: MixSectionProps) {
  const view = of();
  if (!view) return <p>This app has no such figures for the area.</p>;
  const parts = partsSentence(view.counted);
  return (
    <>
      <BarRows
        label={label}
        rows={view.rows.map(({ id, name, count, share, inEngland }) => ({
          id,
          name,
          value: valueOrNull(share),
          text:
            share.kind === 'value' ? formatWholePercent(share.value) : reasonInWords(share.reason),
          ...(share.kind === 'value'
            ? {
                note: formatCell(count),
                more:
                  inEngland.kind === 'value'
                    ? `England ${formatWholePercent(inEngland.value)}`
                    : '',
              }
            : {}),
        }))}
      />
      <p className="caption">
        {parts === undefined ? null : <span>{`${parts} `}</span>}
        <span>Not compared: no margin is published. </span>
        <SourceLine of={view.source} />
      </p>
    </>
  );
}
