import { BarRows } from '@/charts/BarRows';
import { MarginRows } from '@/charts/MarginRows';
import type { RowWords } from '@/charts/Rows';
import { axisOf } from '@/charts/scale';
import { valueOrNull } from '@/domain/figure';
import { isSameFigure } from '@/domain/comparison';
import { formatAmount } from '@/domain/format';
import { formatList } from '@/domain/lists';
import { interval95 } from '@/domain/interval';
import type { Observation } from '@/domain/observation';
import { midSentence } from '@/ui/midSentence';
import { PinButton } from '@/ui/PinButton';
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
      verdict={cells.some(({ words }) => words) ? `Against ${names[0] ?? ''}` : undefined}
      isWide={isList}
      sentences={[`${note.charAt(0).toUpperCase()}${note.slice(1)}.`]}
      source={source ? <SourceLine of={source} /> : null}
    >
      {isList ? <Lists row={row} names={names} /> : <Drawing row={row} names={names} />}
    </SideMeasure>
  );
}

function Drawing({ row: { heading, cells, scale }, names }: AreaMeasureProps) {
  const rows = rowsOf(cells, names);
  if (!scale)
    return (
      <BarRows
        label={heading}
        rows={rows.map(({ observation, ...row }) => ({
          ...row,
          value: observation ? valueOrNull(observation.figure) : null,
          end: <Pin of={observation} label={`${midSentence(heading)}, ${row.name}`} />,
        }))}
      />
    );
  const unit = cells.find(({ observation }) => observation)?.observation?.unit;
  const format = (value: number) => (unit ? formatAmount(value, unit, 0) : String(value));
  return (
    <MarginRows
      label={heading}
      rows={rows.map(({ observation, ...row }) => ({
        ...row,
        ...marginOf(observation),
        end: <Pin of={observation} label={`${midSentence(heading)}, ${row.name}`} />,
      }))}
      axis={axisOf([scale.low, scale.high], { format, from: 'least' })}
    />
  );
}

interface PinProps {
  readonly of: Observation | undefined;
  readonly label: string;
}

function Pin({ of, label }: PinProps) {
  return of === undefined ? null : <PinButton isIcon observation={of} label={label} />;
}

interface PlaceRow extends RowWords {
  readonly observation: Observation | undefined;
}

/** A row a place; places that rest on the figure of one wider area are one row (rule 8). */
function rowsOf(cells: readonly AreaCell[], names: readonly string[]): readonly PlaceRow[] {
  const isSame = (a: AreaCell, b: AreaCell) =>
    a === b ||
    (a.observation !== undefined &&
      b.observation !== undefined &&
      isSameFigure(a.observation, b.observation));
  return cells.flatMap((cell, at) => {
    if (cells.findIndex((other) => isSame(other, cell)) < at) return [];
    const shared = names.filter((_, other) => isSame(cells[other] ?? cell, cell));
    const note = [
      ...(shared.length > 1 ? ['same figure'] : []),
      ...(cell.words ? [withoutFirst(cell.words, names[0] ?? '')] : []),
      ...(cell.details ?? []),
    ].join('; ');
    return [
      {
        ...wordsOf(cell, formatList(shared)),
        id: String(at),
        observation: cell.observation,
        ...(note === '' ? {} : { note }),
      },
    ];
  });
}

/** "lower than Leeds": whom it is against stands at the head of the measure. */
const withoutFirst = (words: string, first: string) =>
  words.replace(` from ${first}`, '').replace(` than ${first}`, '');

/** "74.7% ± 3.7%": the margin stands under the figure; what is counted stands in the heading. */
function wordsOf({ text, isRemark }: AreaCell, name: string) {
  const [figure = '', margin] = text.split(' ± ');
  return {
    name,
    text: isRemark ? text : figure.replace(/ (people|jobs|adverts)$/, ''),
    ...(margin === undefined || isRemark ? {} : { more: `± ${margin}` }),
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
