import { type CSSProperties, useDeferredValue, useMemo } from 'react';
import type { CsvRow } from '@/shared/csv';
import { CsvButton } from '@/ui/CsvButton';
import { valueOrNull } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { roundToDecimals } from '@/domain/rounding';
import { formatPeriod } from '@/domain/referencePeriod';
import { ScrollBox } from '@/ui/ScrollBox';
import { SourceLine } from '@/ui/SourceLine';
import type { DemandInput } from '../model/demandInput';
import { type HeatCell, type HeatView, heatView } from '../model/heat';
import styles from './heat.module.css';

interface HeatTableProps {
  readonly input: DemandInput;
}

/** Kinds of work by district, each as a share of its district's adverts, shaded by size. */
export function HeatTable({ input }: HeatTableProps) {
  const view = useMemo(() => heatView(input), [input]);
  return view ? <Table view={view} area={input.profile.area.name} /> : <p>{NONE}</p>;
}

const NONE = 'No district of the area has adverts by kind of work in this app.';

/** As many columns as a screen shows: the others are drawn in a stretch of their own. */
const FIRST_COLUMNS = 14;

/** How many columns it has, as the style sheet takes it. */
const widthFor = (districts: number): CSSProperties => ({ '--districts': districts });

interface TableProps {
  readonly view: HeatView;
  readonly area: string;
}

function Table({ view, area }: TableProps) {
  const columns = useDeferredValue(view.districts.length, FIRST_COLUMNS);
  const period = formatPeriod(view.source.period);
  const caption = `Adverts by kind of work, of 100 in each district, ${period}`;
  return (
    <>
      <ScrollBox label={caption}>
        <table className={styles.heat} style={widthFor(view.districts.length)}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Kind of work</th>
              {view.districts.map(({ gss, name }) => (
                <th key={gss} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ code, name, cells }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {cells.slice(0, columns).map((cell, at) => (
                  <td
                    key={view.districts[at]?.gss}
                    className={
                      cell.shade === undefined ? styles.none : styles[`shade${cell.shade}`]
                    }
                  >
                    {cell.shade === undefined ? <NoFigure of={cell} /> : cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Key steps={view.steps} />
      <p className="caption">
        <span>Experimental; not all jobs are advertised, so no district is ranked. </span>
        <SourceLine of={view.source} />
      </p>
      <CsvButton
        words="Save as CSV"
        fileName="adverts-by-district.csv"
        rows={() => csvRows(view, area)}
      />
    </>
  );
}

const NoFigure = ({ of }: { readonly of: HeatCell }) => (
  <>
    <span aria-hidden="true">{of.text}</span>
    <span className="visually-hidden">{of.words}</span>
  </>
);

/** The shades with their shares, and what has no figure. */
function Key({ steps }: { readonly steps: readonly number[] }) {
  const names = [
    `under ${steps[0]}%`,
    ...steps.map((step, at) =>
      steps[at + 1] === undefined ? `${step}% and more` : `${step} to ${steps[at + 1]}%`,
    ),
  ];
  return (
    <ul className={styles.key} aria-label="Shades">
      {names.map((name, at) => (
        <li key={name}>
          <span className={styles[`shade${at}`]} aria-hidden="true" />
          {name}
        </li>
      ))}
      <li>
        <span className={styles.none} aria-hidden="true" />
        no figure
      </li>
    </ul>
  );
}

function csvRows(view: HeatView, area: string): readonly CsvRow[] {
  const rows = view.rows.flatMap(({ code, name, cells }) =>
    cells.map((cell, at) => {
      const { gss = '', name: district = '' } = view.districts[at] ?? {};
      const share = valueOrNull(cell.share);
      return [
        code,
        name,
        gss,
        district,
        valueOrNull(cell.adverts) ?? '',
        share === null ? '' : roundToDecimals(share, 2),
        cell.adverts.kind === 'missing' ? reasonInWords(cell.adverts.reason) : '',
        view.source.period,
        view.source.source,
        area,
      ];
    }),
  );
  const header = [
    'SOC 2020 group',
    'Kind of work',
    'District code',
    'District',
    'Adverts',
    'Share of the district’s adverts, per cent',
    'Reason for no figure',
    'Month',
    'Source',
    'Part of',
  ];
  return [header, ...rows];
}
