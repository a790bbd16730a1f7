import Papa from 'papaparse';
import { interval95 } from '@/domain/interval';
import { roundToDecimals } from '@/domain/rounding';
import type { MapRow, MapView } from './mapView';
import { keyNotes } from './mapNotes';
import { flagText, titleWithBase } from './mapWords';
import { comparisonText, reasonText } from './rowWords';

/** Spreadsheets read a file without it in the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

function bounds({ observation }: MapRow, decimals: number): readonly [number | '', number | ''] {
  const interval = interval95(observation);
  if (!interval) return ['', ''];
  return [roundToDecimals(interval.low, decimals), roundToDecimals(interval.high, decimals)];
}

function cells(row: MapRow, view: MapView): readonly (string | number)[] {
  const { figure, area, unit } = row.observation;
  const { decimals } = view.indicator;
  const [low, high] = bounds(row, decimals);
  return [
    row.gss,
    row.name,
    figure.kind === 'value' ? roundToDecimals(figure.value, decimals) : '',
    unit,
    low,
    high,
    reasonText(row, view) ?? '',
    area.name,
    area.gss,
    comparisonText(row, view) ?? '',
    view.period,
    view.sourceName,
    view.flags.includes('our-estimate') ? 'our estimate' : 'as published',
    flagText(view),
  ];
}

const HEADER = [
  'District code',
  'District',
  'Figure',
  'Unit',
  '95% interval, low',
  '95% interval, high',
  'Reason for no figure',
  'Figure is of',
  'Code of that area',
  'Compared',
  'Period',
  'Source',
  'Made by',
  'Said of it',
];

/**
 * The table of a map as CSV, in the order given: UTF-8 with a byte order mark, and no cell that a
 * spreadsheet would run as a formula.
 */
export function mapCsv(view: MapView, rows: readonly MapRow[]): string {
  // The notes go with the words of the column "Compared".
  const top = [titleWithBase(view), ...keyNotes(view, 'against-reference')];
  const table = [top, HEADER, ...rows.map((row) => cells(row, view))];
  return BYTE_ORDER_MARK + Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' });
}

/** The name of the file: says what it is, and nothing about who asked. */
export function mapFileName({ id, period }: MapView, kind: 'csv' | 'png'): string {
  const when = period.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `bearings-map-${id}-${when}.${kind}`;
}
