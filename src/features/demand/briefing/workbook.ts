import type { Figure } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { formatPeriod } from '@/domain/referencePeriod';
import type { Observation } from '@/domain/observation';
import { directionWords } from '@/domain/projectionDirection';
import { roundToDecimals } from '@/domain/rounding';
import type { DemandInput } from '../model/demandInput';
import { districtsView, measureName } from '../model/districts';
import type { MeasureBeside } from '../sections';
import type { Headline } from '../model/headlines';
import type { KindsView } from '../model/kinds';
import { industriesView, type MixView, qualificationsView } from '../model/mix';
import type { WorkersView } from '../model/workers';
import { placeName } from '../head/words';
import { TILES, type TileId } from '../briefingTiles';

/** A number, or words: the reason where there is no figure. Never an empty cell for a figure. */
export type WorkbookCell = number | string;

export interface WorkbookSheet {
  /** At most 31 characters, as spreadsheets have it. */
  readonly name: string;
  /** The first row is of headings. */
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** What a briefing is made from. */
export interface WorkbookContents {
  readonly input: DemandInput;
  readonly kinds: KindsView;
  readonly headlines: readonly Headline[];
  readonly workers: WorkersView | undefined;
  readonly by: MeasureBeside;
  /** A source in words, as the pages say it. */
  readonly sourceOf: (observation: Observation) => string;
}

/** A briefing as a workbook: a sheet a tile, and a sheet of sources and notes. Pure. */
export function workbookOf(
  tiles: readonly TileId[],
  title: string,
  contents: WorkbookContents,
): readonly WorkbookSheet[] {
  const sheets = tiles.map((id) => ({
    name: TILES.find((tile) => tile.id === id)?.name ?? id,
    rows: ROWS[id](contents),
  }));
  return [...sheets, notesSheet(tiles, title, contents)];
}

const cellOf = (figure: Figure | undefined, decimals = 4): WorkbookCell => {
  if (!figure) return reasonInWords('not-in-app');
  return figure.kind === 'value'
    ? roundToDecimals(figure.value, decimals)
    : reasonInWords(figure.reason);
};

const ROWS: Readonly<Record<TileId, (contents: WorkbookContents) => WorkbookSheet['rows']>> = {
  headlines: ({ headlines }) => [
    ['Measure', 'Figure', 'Unit', 'Period', 'In words'],
    ...headlines.map(({ heading, figure, observation, lines }) => [
      heading,
      observation ? cellOf(observation.figure) : figure,
      observation?.unit ?? '',
      observation ? formatPeriod(observation.period) : '',
      lines.join(' '),
    ]),
  ],
  kinds: ({ kinds }) => [
    [
      'SOC 2020 group',
      'Kind of work',
      'Adverts',
      'Adverts for 100 residents in it',
      'Jobs that come free a year, projected',
      'Change 2025 to 2035, per cent, projected',
      'Direction',
      'Times as common as in England',
      '95% interval, plus or minus',
      `Middle pay an hour of the major group, ${kinds.payArea ?? 'region'}, pounds`,
      'The same, United Kingdom, pounds',
    ],
    ...kinds.rows.map((row) => {
      const pay = kinds.pay.find(({ code }) => row.group.code.startsWith(code));
      const { quotient, outlook } = row;
      return [
        row.group.code,
        row.name,
        cellOf(row.adverts?.figure),
        cellOf(row.forHundred, 1),
        cellOf(row.openings?.figure, 0),
        cellOf(outlook?.changePercent, 0),
        outlook?.direction ? directionWords(outlook.direction) : reasonInWords('not-in-app'),
        cellOf(quotient?.observation.figure, 2),
        quotient?.observation.halfWidth95 === undefined
          ? 'no margin'
          : roundToDecimals(quotient.observation.halfWidth95, 2),
        cellOf(pay?.median.figure, 2),
        cellOf(pay?.unitedKingdom?.figure, 2),
      ];
    }),
  ],
  workers: ({ workers }) => [
    ['Direction', 'District', 'People', 'Share of all, per cent', 'Census'],
    ...(workers
      ? [
          ...workers.comeFrom.map((row) => ({ row, direction: 'live there, work here' })),
          ...workers.goTo.map((row) => ({ row, direction: 'live here, work there' })),
        ].map(({ row, direction }) => [
          direction,
          row.name,
          row.people,
          roundToDecimals(row.share * 100, 1),
          workers.year,
        ])
      : [[reasonInWords('not-collected'), '', '', '', '']]),
  ],
  districts: ({ input, by }) => [
    ['District code', 'District', measureName(by), '95% interval, plus or minus', 'Period'],
    ...districtsView(input, by).rows.map(({ gss, name, newest }) => [
      gss,
      name,
      cellOf(newest.figure, 2),
      newest.halfWidth95 === undefined ? 'no margin' : roundToDecimals(newest.halfWidth95, 2),
      formatPeriod(newest.period),
    ]),
  ],
  industries: ({ input }) => mixRows(industriesView(input), 'Businesses'),
  qualifications: ({ input }) => mixRows(qualificationsView(input), 'People'),
};

function mixRows(view: MixView | undefined, counted: string): WorkbookSheet['rows'] {
  return [
    ['Part', counted, 'Share, per cent', 'Share in England, per cent'],
    ...(view?.rows.map(({ name, count, share, inEngland }) => [
      name,
      cellOf(count.figure),
      cellOf(share, 1),
      cellOf(inEngland, 1),
    ]) ?? [[reasonInWords('not-in-app'), '', '', '']]),
  ];
}

/** Every figure whose source the tiles of a briefing rest on. */
export function sourcesOf(
  tiles: readonly TileId[],
  { headlines, kinds, input, by }: Omit<WorkbookContents, 'sourceOf' | 'workers'>,
): readonly Observation[] {
  const [row] = kinds.rows;
  const [pay] = kinds.pay;
  const of: Readonly<Record<TileId, readonly (Observation | undefined)[]>> = {
    headlines: headlines.map(({ observation, beside }) => ofArea(observation, input) ?? beside),
    kinds: [row?.adverts, row?.openings, row?.quotient?.observation, pay?.median].map(withoutGroup),
    workers: [],
    districts: [ofArea(districtsView(input, by).source, input)],
    industries: [industriesView(input)?.source],
    qualifications: [qualificationsView(input)?.source],
  };
  return tiles
    .flatMap((id) => of[id])
    .flatMap((one) => (one?.figure.kind === 'value' ? [one] : []));
}

/** A sum, or a row of districts, has the source of its parts: here it is of the whole area. */
function ofArea(observation: Observation | undefined, { profile }: DemandInput) {
  return observation && { ...observation, area: profile.area };
}

/** A column's source is that of all its rows, whatever group the first is of. */
function withoutGroup(observation: Observation | undefined): Observation | undefined {
  if (!observation) return undefined;
  const { occupation: _, ...rest } = observation;
  return rest;
}

function notesSheet(
  tiles: readonly TileId[],
  title: string,
  contents: WorkbookContents,
): WorkbookSheet {
  const { input, sourceOf, kinds } = contents;
  const sources = new Set(sourcesOf(tiles, contents).map(sourceOf));
  return {
    name: 'Sources and notes',
    rows: [
      ['About', 'In words'],
      ['Title', title],
      ['Area', placeName(input.profile)],
      ['Written', input.today],
      ...[...sources].map((text) => ['Source', text]),
      ['Note', 'Separate measures, never one score. Words stand where there is no figure.'],
      ['Note', 'Adverts: not all jobs are advertised. Projections: modelled, no margin.'],
      ['Note', 'How common: our own estimate with its 95% interval, against England.'],
      ...(kinds.allJobs === undefined ? [] : [['Note', `All jobs to 2035: ${kinds.allJobs}.`]]),
      ['Note', 'Workers: Census 2011 or 2021, homes in England and Wales.'],
    ],
  };
}
