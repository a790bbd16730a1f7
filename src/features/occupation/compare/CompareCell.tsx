import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { useSourceNames } from '@/ui/sourceNames';
import { Sentences } from '@/ui/Sentences';
import type { AlignedCell } from './alignCells';

interface CellContentProps {
  readonly cell: AlignedCell;
  readonly heading: string;
  /** Whose it is: what a pin is called by. */
  readonly names: string;
}

/** One cell: the figure, what may be said of it, its source, and a way to pin it. */
export function CellContent({ cell, heading, names }: CellContentProps) {
  const { observation, items = [], details = [], words, shared } = cell;
  const isFigure = observation !== undefined && !cell.isRemark;
  return (
    <>
      <p>
        {isFigure ? <b key={cell.text}>{cell.text}</b> : <span key={cell.text}>{cell.text}</span>}{' '}
        {isFigure ? (
          <PinButton observation={observation} label={`${heading.toLowerCase()}, ${names}`} />
        ) : null}
      </p>
      {[words, shared].map((said) =>
        said === undefined ? null : (
          <p key={said}>
            <b>{said}</b>
          </p>
        ),
      )}
      <Sentences of={details} />
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      <CellSource cell={cell} />
    </>
  );
}

function CellSource({ cell }: { readonly cell: AlignedCell }) {
  const names = useSourceNames();
  const figure = cell.observation ?? cell.sourceOf;
  if (figure?.figure.kind === 'value' || cell.sourceOf)
    return figure ? <SourceNote of={figure} /> : null;
  if (!cell.sourceId) return null;
  const source = names.source(cell.sourceId);
  return <p className="caption">{`Source: ${source ? sourceName(source) : cell.sourceId}`}</p>;
}

/** Some short names hold the edition already: "O*NET 30.2". */
const sourceName = ({ short, edition }: { readonly short: string; readonly edition: string }) =>
  short.endsWith(edition) ? short : `${short}, ${edition}`;
