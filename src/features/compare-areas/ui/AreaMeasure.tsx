import { BarRows } from '@/charts/BarRows';
import { MarginRows } from '@/charts/MarginRows';
import type { RowWords } from '@/charts/Rows';
import { axisOf } from '@/charts/scale';
import { valueOrNull } from '@/domain/figure';
import { formatAmount } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import type { Observation } from '@/domain/observation';
import { SideMeasure, SideRows } from '@/ui/SideBySide';
import { SourceLine } from '@/ui/SourceLine';
import type { AreaCell, AreaRow } from '../model/areaRow';

interface AreaMeasureProps {
  readonly row: AreaRow;
  /** What the rows are called, in their order. */
  readonly names: readonly string[];
}

/** One measure: the places as rows on one scale; shares and pay with their intervals, amounts as bars. */
export function AreaMeasure({ row, names }: AreaMeasureProps) {
  const { heading, note, cells } = row;
  const observation = cells.find((cell) => cell.observation && !cell.isRemark)?.observation;
  const source = observation ?? cells.find(({ sourceOf }) => sourceOf)?.sourceOf;
  const isList = cells.some(({ items }) => items);
  return (
    <SideMeasure
      title={heading}
      isWide={isList}
      sentences={[`${note.charAt(0).toUpperCase()}${note.slice(1)}.`]}
      source={source ? <SourceLine of={source} /> : null}
    >
      {isList ? <Lists row={row} names={names} /> : <Drawing row={row} names={names} />}
    </SideMeasure>
  );
}

function Drawing({ row, names }: AreaMeasureProps) {
  const { heading, cells, scale } = row;
  if (!scale)
    return (
      <BarRows
        label={heading}
        rows={cells.map((cell, at) => ({
          ...wordsOf(cell, names[at] ?? '', at),
          value: cell.observation ? valueOrNull(cell.observation.figure) : null,
        }))}
      />
    );
  const unit = cells.find(({ observation }) => observation)?.observation?.unit;
  const format = (value: number) => (unit ? formatAmount(value, unit, 0) : String(value));
  return (
    <MarginRows
      label={heading}
      rows={cells.map((cell, at) => ({
        ...wordsOf(cell, names[at] ?? '', at),
        ...marginOf(cell.observation),
      }))}
      axis={axisOf([scale.low, scale.high], { format, from: 'least' })}
    />
  );
}

/** "74.7% ± 3.7%": the margin stands under the figure. */
function wordsOf({ text, words, details = [] }: AreaCell, name: string, at: number): RowWords {
  const [figure = '', margin] = text.split(' ± ');
  const note = [...(words ? [words] : []), ...details].join('; ');
  return {
    id: String(at),
    name,
    text: figure,
    ...(note === '' ? {} : { note }),
    ...(margin === undefined ? {} : { more: `± ${margin}` }),
  };
}

function marginOf(observation: Observation | undefined) {
  const value = observation ? valueOrNull(observation.figure) : null;
  return { value, ...(observation ? interval95(observation) : {}) };
}

function Lists({ row: { heading, cells }, names }: AreaMeasureProps) {
  return (
    <SideRows
      label={heading}
      areColumns
      rows={cells.map(({ text, items = [], details = [] }, at) => ({
        id: String(at),
        name: names[at] ?? '',
        content: (
          <>
            {[...(text === '' ? [] : [text]), ...details, ...items].map((said) => (
              <p key={said}>{said}</p>
            ))}
          </>
        ),
      }))}
    />
  );
}
