import type { ReactNode } from 'react';
import type { Area } from '@/domain/area';
import { TABLE_ROLES } from '@/ui/tableRoles';
import type { CompareAreasView } from '../model/compareAreasView';
import { AreaCell } from './AreaCell';
import sideBySide from '@/ui/sideBySide.module.css';

interface CompareAreasTableProps {
  readonly view: CompareAreasView;
  /** The areas, in the order of the columns. */
  readonly areas: readonly Area[];
  readonly renderAreaLink: (gss: string, name: string) => ReactNode;
  readonly onRemove: (gss: string) => void;
}

/**
 * Areas as columns, what is known of them as rows. On a phone the rows become blocks with the areas
 * under each other; the roles keep it a table for those who hear it.
 */
export function CompareAreasTable(props: CompareAreasTableProps) {
  const { view, areas } = props;
  const [first] = areas;
  return (
    <table {...TABLE_ROLES.table} className={sideBySide.table}>
      <caption>
        Areas side by side{areas.length > 1 && first ? `, each against ${first.name}` : ''}
      </caption>
      <thead {...TABLE_ROLES.rowGroup}>
        <Head {...props} />
      </thead>
      <tbody {...TABLE_ROLES.rowGroup}>
        {view.rows.map((row) => (
          <tr {...TABLE_ROLES.row} key={row.id}>
            <th {...TABLE_ROLES.rowHeader} scope="row">
              {row.heading} <span className={sideBySide.rowNote}>{row.note}</span>
            </th>
            {row.cells.map((cell, at) => (
              <AreaCell
                key={areas[at]?.gss ?? at}
                cell={cell}
                heading={row.heading}
                area={areas[at]?.name ?? ''}
                scale={row.scale}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ areas, renderAreaLink, onRemove }: CompareAreasTableProps) {
  return (
    <tr {...TABLE_ROLES.row}>
      <td {...TABLE_ROLES.cell} className={sideBySide.corner} />
      {areas.map(({ gss, name, level }) => (
        <th {...TABLE_ROLES.columnHeader} scope="col" key={gss}>
          <span>
            {renderAreaLink(gss, name)}{' '}
            <span className={sideBySide.rowNote}>{LEVEL_WORDS[level]}</span>
          </span>
          <button
            type="button"
            className={sideBySide.quiet}
            aria-label={`Remove ${name}`}
            onClick={() => onRemove(gss)}
          >
            Remove
          </button>
        </th>
      ))}
    </tr>
  );
}

const LEVEL_WORDS: Readonly<Record<Area['level'], string>> = {
  district: 'district',
  lsip: 'local skills area',
  region: 'region',
  nation: 'nation',
  'great-britain': 'England, Wales and Scotland',
  'united-kingdom': 'all four nations',
  abroad: 'another country',
};
