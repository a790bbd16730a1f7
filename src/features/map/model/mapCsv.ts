import { unitInWords } from '@/domain/format';
import { interval95 } from '@/domain/interval';
import { roundToDecimals } from '@/domain/rounding';
import type { CsvRow } from '@/shared/csv';
import type { MapRow, MapView } from './mapView';
import { keyNotes } from './mapNotes';
import { flagText, titleWithBase } from './mapWords';
import { comparisonText, reasonText } from './rowWords';

function bounds({ observation }: MapRow, decimals: number): readonly [number | '', number | ''] {
  const interval = interval95(observation);
  if (!interval) return ['', ''];
  return [roundToDecimals(interval.low, decimals), roundToDecimals(interval.high, decimals)];
}

function cells(row: MapRow, view: MapView): CsvRow {
  const { figure, area, unit } = row.observation;
  const { decimals } = view.indicator;
  const [low, high] = bounds(row, decimals);
  return [
    row.gss,
    row.name,
    figure.kind === 'value' ? roundToDecimals(figure.value, decimals) : '',
    unitInWords(unit),
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
 * The table of a map as the rows of a CSV file, in the order given: the header first, so that a
 * spreadsheet takes it as one; what it is and what its words rest on stand below.
 */
export function mapCsv(view: MapView, rows: readonly MapRow[]): readonly CsvRow[] {
  // The notes go with the words of the column "Compared".
  const notes = [titleWithBase(view), ...keyNotes(view, 'against-reference')];
  return [HEADER, ...rows.map((row) => cells(row, view)), [], ...notes.map((note) => [note])];
}

/** The name of the file: says what it is, and nothing about who asked. */
export function mapFileName({ id, period }: MapView, kind: 'csv' | 'png'): string {
  const when = period.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `bearings-map-${id}-${when}.${kind}`;
}
