import type { ReactNode } from 'react';
import { formatList } from '@/domain/lists';
import { DataTable } from '@/ui/DataTable';
import { CellContent } from './CompareCell';
import type { Columns, CompareView } from './view';

interface CompareTableProps {
  readonly view: CompareView;
  readonly columns: Columns;
  /** What stands around the content of a cell of those columns. */
  readonly around: (columns: readonly number[], content: ReactNode) => ReactNode;
}

/** All that is known of the jobs or places, in aligned rows: a figure that several share stands once. */
export function CompareTable({ view, columns, around }: CompareTableProps) {
  const { titles, by } = columns;
  const what = by === 'job' ? 'Jobs' : 'Places';
  return (
    <DataTable
      caption={`${what} side by side${titles.length > 1 ? `, each against ${titles[0]}` : ''}`}
      columns={[
        { id: 'measure', title: 'Measure' },
        ...titles.map((title, at) => ({ id: String(at), title })),
      ]}
      rows={view.rows.map(({ id, heading, note, cells }) => ({
        id,
        heading: (
          <>
            <b>{heading}</b> {note === undefined ? null : <span className="caption">{note}</span>}
          </>
        ),
        cells: cells.map((cell) => {
          const names = formatList(cell.columns.map((at) => titles[at] ?? ''));
          const content = <CellContent cell={cell} heading={heading} names={names} />;
          const isOwn = cell.columns.length === 1;
          return {
            text: around(cell.columns, content),
            ...(isOwn ? {} : { colSpan: cell.columns.length }),
          };
        }),
      }))}
    />
  );
}
