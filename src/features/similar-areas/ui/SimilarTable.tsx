import type { ReactNode } from 'react';
import { formatAmount, formatNumber } from '@/domain/format';
import { formatPeriod } from '@/domain/period';
import type { SharedIndicator, SimilarArea, SimilarAreas } from '@/services/pack/similar';
import { useSourceNames } from '@/ui/sourceNames';
import { TABLE_ROLES } from '@/ui/tableRoles';
import styles from './similar.module.css';

interface SimilarTableProps {
  readonly similar: Extract<SimilarAreas, { kind: 'similar' }>;
  readonly renderAreaLink: (gss: string, name: string) => ReactNode;
  readonly renderCompareLink: (gss: string, name: string) => ReactNode;
}

/** The ten as a table; on a phone as blocks, which the roles keep a table for those who hear it. */
export function SimilarTable({ similar, ...links }: SimilarTableProps) {
  const { name, areas, indicators, typicalGap } = similar;
  return (
    <>
      <p>
        These ten districts have figures most like those of {name}, over the measures of work, pay,
        skills and people that both have. A gap of 0 would mean that all are the same. Two districts
        picked at random are about {formatNumber(typicalGap, 1)} apart.
      </p>
      <table {...TABLE_ROLES.table} className={styles.table}>
        <caption>Districts most like {name}, nearest first</caption>
        <thead {...TABLE_ROLES.rowGroup}>
          <tr {...TABLE_ROLES.row}>
            {['District', 'Gap', 'Agree most', 'Agrees least'].map((heading) => (
              <th {...TABLE_ROLES.columnHeader} scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.rowGroup}>
          {areas.map((area) => (
            <SimilarRow key={area.gss} area={area} here={name} {...links} />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        Most of these figures come from surveys, which are never exact. The gap does not count that
        in: it takes each figure as it stands. A place a little further down may be just as like.
      </p>
      <Measures indicators={indicators} />
    </>
  );
}

interface SimilarRowProps extends Omit<SimilarTableProps, 'similar'> {
  readonly area: SimilarArea;
  readonly here: string;
}

function SimilarRow({ area, here, renderAreaLink, renderCompareLink }: SimilarRowProps) {
  const { gss, name, gap, agreeMost, agreesLeast, measures } = area;
  return (
    <tr {...TABLE_ROLES.row}>
      <th {...TABLE_ROLES.rowHeader} scope="row">
        <span className={styles.name}>{renderAreaLink(gss, name)}</span>
        {renderCompareLink(gss, name)}
      </th>
      <td {...TABLE_ROLES.cell} className={styles.gap}>
        <span className={styles.phoneLabel}>Gap </span>
        {formatNumber(gap, 1)} <span className={styles.values}>over {measures} measures</span>
      </td>
      <td {...TABLE_ROLES.cell}>
        <p className={styles.phoneLabel}>Agree most</p>
        <ul className={styles.list}>
          {agreeMost.map((indicator) => (
            <li key={indicator.id}>
              <Pair indicator={indicator} there={name} here={here} />
            </li>
          ))}
        </ul>
      </td>
      <td {...TABLE_ROLES.cell}>
        <p className={styles.phoneLabel}>Agrees least</p>
        <Pair indicator={agreesLeast} there={name} here={here} />
      </td>
    </tr>
  );
}

interface PairProps {
  readonly indicator: SharedIndicator;
  readonly there: string;
  readonly here: string;
}

/** "In work: Sheffield 72.4%, Leeds 74.7%". */
function Pair({ indicator, there, here }: PairProps) {
  const { label, unit } = indicator;
  return (
    <>
      {label}:{' '}
      <span className={styles.values}>
        {there} {formatAmount(indicator.there, unit)}, {here} {formatAmount(indicator.here, unit)}
      </span>
    </>
  );
}

/** Every measure with its source and period. */
function Measures({ indicators }: Pick<SimilarTableProps['similar'], 'indicators'>) {
  const names = useSourceNames();
  return (
    <details>
      <summary className={styles.summary}>What the districts are compared by</summary>
      <ul className={styles.measures}>
        {indicators.map(({ id, label, source, period }) => (
          <li key={id}>
            {label}{' '}
            <span className={styles.values}>
              Source: {names.source(source)?.short ?? source}; {formatPeriod(period)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
