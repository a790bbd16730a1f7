import { type ReactNode, useId } from 'react';
import type { Observation } from '@/domain/observation';
import { midSentence } from '@/ui/midSentence';
import { PinButton } from '@/ui/PinButton';
import { ScrollBox } from '@/ui/ScrollBox';
import { SourceLine } from '@/ui/SourceLine';
import type { KindRow, KindsView, MajorPay } from '../model/kinds';
import {
  AdvertsCell,
  CommonCell,
  OpeningsCell,
  OutlookCell,
  PayCell,
  PerHundredCell,
} from './cells';
import { columnsOf, type KindColumn } from './columns';
import styles from './kinds.module.css';
import { scalesOf } from './scales';

interface KindsTableProps {
  readonly view: KindsView;
  readonly order: 'official' | 'bands';
  /** The kind that is opened into its jobs. */
  readonly opened: string | undefined;
  /** Opens a kind; on paper there is none. */
  readonly onOpen: ((code: string | undefined) => void) | undefined;
  /** The jobs of the opened kind. */
  readonly jobs: (code: string) => ReactNode;
}

/** Kinds of work by separate measures, each in a column of its own: no two are put into one. */
export function KindsTable({ view, order, opened, onOpen, jobs }: KindsTableProps) {
  const columns = columnsOf(view, order);
  const groups = order === 'bands' ? bandGroups(view) : [{ id: 'all', rows: view.rows }];
  const shared = { columns, scales: scalesOf(view), opened, onOpen, jobs };
  return (
    <ScrollBox label="Kinds of work">
      <table className={styles.table}>
        <caption className="visually-hidden">Kinds of work by separate measures</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={styles[column.id]}>
                <span>{column.name}</span>
                {column.source ? (
                  <small>
                    <SourceLine of={column.source} />
                  </small>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            {'words' in group ? (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className={styles.band}>
                  {group.words}
                </th>
              </tr>
            ) : null}
            {group.rows.map((row, at) => (
              <Kind key={row.group.code} row={row} pay={payFor(view, group.rows, at)} {...shared} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

interface Group {
  readonly id: string;
  readonly words: string;
  readonly rows: readonly KindRow[];
}

/** Bands, most common first; inside one the order of the official list, since none is told apart. */
function bandGroups({ rows, bands, unranked }: KindsView): readonly Group[] {
  const rowsOf = (codes: readonly string[]) =>
    rows.filter(({ group }) => codes.includes(group.code));
  const without = [
    ...unranked,
    ...rows.filter(({ quotient }) => !quotient).map(({ group }) => group.code),
  ];
  return [
    ...bands.map(({ id, words, codes }) => ({ id, words, rows: rowsOf(codes) })),
    ...(without.length > 0
      ? [{ id: 'none', words: 'Without a margin, so in no band', rows: rowsOf(without) }]
      : []),
  ];
}

/** One figure of pay stands for all kinds of a major group, and is printed once across them. */
function payFor(
  { pay }: KindsView,
  rows: readonly KindRow[],
  at: number,
): { readonly pay: MajorPay; readonly span: number } | undefined {
  const majorOf = (row: KindRow | undefined) => row?.group.code.charAt(0);
  const major = majorOf(rows[at]);
  const found = pay.find(({ code }) => code === major);
  if (!found || majorOf(rows[at - 1]) === major) return undefined;
  return { pay: found, span: rows.filter((row) => majorOf(row) === major).length };
}

interface KindProps {
  readonly row: KindRow;
  readonly pay: ReturnType<typeof payFor>;
  readonly columns: readonly KindColumn[];
  readonly scales: ReturnType<typeof scalesOf>;
  readonly opened: string | undefined;
  /** Opens a kind; on paper there is none. */
  readonly onOpen: ((code: string | undefined) => void) | undefined;
  readonly jobs: (code: string) => ReactNode;
}

function Kind({ row, pay, columns, scales, opened, onOpen, jobs }: KindProps) {
  const id = useId();
  const { code } = row.group;
  const isOpen = opened === code;
  const cells: Readonly<Record<KindColumn['id'], ReactNode>> = {
    adverts: <AdvertsCell of={row.adverts} most={scales.adverts} />,
    hundred: <PerHundredCell of={row.forHundred} />,
    openings: <OpeningsCell of={row.openings} most={scales.openings} />,
    outlook: <OutlookCell of={row.outlook} />,
    common: <CommonCell of={row.quotient} axis={scales.common} />,
    pay: null,
  };
  const figures: Readonly<Partial<Record<KindColumn['id'], Observation>>> = {
    ...(row.adverts && !row.isSum ? { adverts: row.adverts } : {}),
    ...(row.openings ? { openings: row.openings } : {}),
    ...(row.quotient ? { common: row.quotient.observation } : {}),
  };
  const hasPay = columns.some((column) => column.id === 'pay');
  return (
    <>
      <tr>
        <th scope="row">
          {onOpen ? (
            <button
              type="button"
              className={styles.name}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              onClick={() => onOpen(isOpen ? undefined : code)}
            >
              {row.name}
            </button>
          ) : (
            row.name
          )}
        </th>
        {columns
          .filter((column) => column.id !== 'pay')
          .map((column) => (
            <td key={column.id} className={styles[column.id]}>
              {cells[column.id]}
              {isOpen ? <Pin of={figures[column.id]} what={column.name} kind={row.name} /> : null}
            </td>
          ))}
        {hasPay && pay ? (
          // An opened kind has a row of its own, which the figure of pay does not reach over.
          <td className={styles.pay} rowSpan={pay.span + openedIn(pay.pay.code, opened)}>
            <PayCell of={pay.pay} axis={scales.pay} />
          </td>
        ) : null}
      </tr>
      {isOpen ? (
        <tr id={id} className={styles.jobs}>
          <td colSpan={columns.length + (hasPay ? 0 : 1)}>{jobs(code)}</td>
        </tr>
      ) : null}
    </>
  );
}

interface PinProps {
  readonly of: Observation | undefined;
  readonly what: string;
  readonly kind: string;
}

/** Only of the kind that is looked at: in every row it would be most of the table. */
function Pin({ of, what, kind }: PinProps) {
  if (of === undefined) return null;
  const label = `${midSentence(what)}, ${midSentence(kind)}, ${of.area.name}`;
  return <PinButton isIcon observation={of} label={label} />;
}

const openedIn = (major: string, opened: string | undefined) => (opened?.startsWith(major) ? 1 : 0);
