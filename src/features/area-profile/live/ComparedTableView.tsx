import type { Observation } from '@/domain/observation';
import { FigureTable } from '@/ui/FigureTable';
import { midSentence } from '@/ui/midSentence';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import type { ComparedRow, ComparedTable } from './compared';

interface ComparedTableViewProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly table: ComparedTable;
  /** Counts of the place by row, as a column before the shares. */
  readonly counts?: { readonly heading: string; readonly of: ReadonlyMap<string, Observation> };
  /** False where another table of the same answer has the source below it. */
  readonly hasSource?: boolean;
}

/** A place beside its wider areas, with words where the evidence allows them, and its source. */
export function ComparedTableView(props: ComparedTableViewProps) {
  const { caption, first, table, counts, hasSource = true } = props;
  return (
    <>
      <FigureTable
        caption={caption}
        columns={[
          first,
          ...(counts ? [counts.heading] : []),
          ...table.columns,
          ...(table.hasWords ? ['In words'] : []),
        ]}
        rows={table.rows.map((row) => ({
          id: row.id,
          heading: <RowHeading row={row} caption={caption} />,
          cells: [
            ...(counts ? [counts.of.get(row.id) ?? 'not in this table'] : []),
            ...row.cells,
            ...(table.hasWords ? [{ words: row.words }] : []),
          ],
        }))}
      />
      {table.lacksMargin && !table.hasWords ? (
        <p className="dense">
          The source gives no margin of error, so small differences may be chance.
        </p>
      ) : null}
      {hasSource ? <SourceNote of={table.source} /> : null}
    </>
  );
}

interface RowHeadingProps {
  readonly row: ComparedRow;
  readonly caption: string;
}

function RowHeading({ row, caption }: RowHeadingProps) {
  const label = `${caption}: ${row.name}`;
  return (
    <>
      {row.name} <PinButton observation={row.own} label={midSentence(label)} />
    </>
  );
}
