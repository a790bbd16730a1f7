import { BarRows } from '@/charts/BarRows';
import { reasonInWords, valueOrNull } from '@/domain/figure';
import { formatCell, formatWholePercent } from '@/domain/format';
import { SourceLine } from '@/ui/SourceLine';
import { partsSentence } from '../model/demandInput';
import type { MixView } from '../model/mix';

interface MixSectionProps {
  readonly view: MixView;
  /** What is counted, as the name of the picture: "Businesses by industry". */
  readonly label: string;
}

/** The parts of a whole, each beside its share in England. */
export function MixSection({ view, label }: MixSectionProps) {
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
