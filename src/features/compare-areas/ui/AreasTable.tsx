import { DataTable } from '@/ui/DataTable';
import { midSentence } from '@/ui/midSentence';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import type { AreaCell } from '../model/areaRow';
import type { CompareAreasView } from '../model/compareAreasView';

interface AreasTableProps {
  readonly view: CompareAreasView;
  /** What the columns are called, in their order. */
  readonly names: readonly string[];
}

/** All figures in aligned rows, with their sources, and to pin. */
export function AreasTable({ view, names }: AreasTableProps) {
  const [first] = names;
  return (
    <DataTable
      caption={`Areas side by side${names.length > 1 ? `, each against ${first}` : ''}`}
      columns={[
        { id: 'measure', title: 'Measure' },
        ...names.map((name) => ({ id: name, title: name })),
      ]}
      rows={view.rows.map(({ id, heading, note, cells }) => ({
        id,
        heading: (
          <>
            <b>{heading}</b> <span className="caption">{note}</span>
          </>
        ),
        cells: cells.map((cell, at) => ({
          text: <CellContent cell={cell} label={`${midSentence(heading)}, ${names[at] ?? ''}`} />,
          isMissing: cell.isRemark,
        })),
      }))}
    />
  );
}

interface CellContentProps {
  readonly cell: AreaCell;
  /** What a pin is called by. */
  readonly label: string;
}

/** One cell: the figure and its interval, what may be said of it, its source, and a way to pin it. */
function CellContent({ cell, label }: CellContentProps) {
  const { text, isRemark, observation, words, details = [], items = [] } = cell;
  const source = cell.sourceOf ?? (isRemark ? undefined : observation);
  return (
    <>
      {text ? (
        <p>
          {isRemark ? <span key={text}>{text}</span> : <b key={text}>{text}</b>}{' '}
          {observation && !isRemark ? <PinButton observation={observation} label={label} /> : null}
        </p>
      ) : null}
      {[...(words ? [words] : []), ...details].map((said) => (
        <p key={said}>{said}</p>
      ))}
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      {source ? <SourceNote of={source} /> : null}
    </>
  );
}
