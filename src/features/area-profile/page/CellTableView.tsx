import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import type { CellTable } from '../people/view';

interface CellTableViewProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly table: CellTable;
  /** What a figure is called as it is pinned; see `FigureTable`. */
  readonly pinAs: (row: string, column: string) => string;
  /** Only the first so many rows. */
  readonly most?: number;
}

/** A table of a profile with its source below. */
export function CellTableView({ caption, first, table, pinAs, most }: CellTableViewProps) {
  return (
    <>
      <FigureTable
        caption={caption}
        columns={[first, ...table.columns]}
        rows={table.rows
          .slice(0, most)
          .map(({ id, name, cells }) => ({ id, heading: name, cells }))}
        pinAs={pinAs}
      />
      <SourceNote of={table.source} />
    </>
  );
}
