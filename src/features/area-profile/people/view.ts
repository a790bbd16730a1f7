import { formatCell } from '@/domain/format';
import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import type { AreaProfile } from '@/services/pack/area';
import { SMALLEST_CELL } from '@/services/pack/levelShares';
import type { FigureCell } from '@/ui/FigureTable';
import {
  hasFigure,
  holderOf,
  newest,
  type ProfileInput,
  setFor,
  shown,
} from '../input/profileInput';
import { labelled, levelCell, shareCell } from '../input/shares';

/** A row of a table whose cells stand under the view's columns. */
export interface CellRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly FigureCell[];
}

/** A table about a place and the wider areas the same source has. */
export interface CellTable {
  readonly columns: readonly string[];
  readonly rows: readonly CellRow[];
  /** Carries the source of the whole table. */
  readonly source: Observation;
}

/** How many people live here and are in work, as single figures. */
export interface PeopleView {
  readonly population?: Observation;
  readonly populationOfWorkingAge?: Observation;
  readonly inWork?: Observation;
  /** What people aged 16 to 64 do, as counts. */
  readonly activity?: CellTable;
}

const ACTIVITY_NAMES: Readonly<Record<string, string>> = {
  All: 'Everyone aged 16 to 64',
  'In employment': 'In work',
  Employees: 'of them employees',
  'Self Employed': 'of them self-employed',
  Unemployed: 'Looking for work',
  Inactive: 'Not in work and not looking',
};

const IN_WORK = newestOf('people-in-work');

const ACTIVITY = newestOf('economic-activity');

/** People of a place. Pure. */
export function peopleView(input: ProfileInput): PeopleView | undefined {
  const { own } = input;
  const population = hasFigure(newest(own, newestOf('population')));
  const ofWorkingAge = hasFigure(newest(own, newestOf('population-16-64')));
  const inWork = hasFigure(newest(holderOf(input, IN_WORK), IN_WORK));
  const activity = activityTable(input);
  if (!population && !inWork && !activity) return undefined;
  return {
    ...(population ? { population } : {}),
    ...(ofWorkingAge ? { populationOfWorkingAge: ofWorkingAge } : {}),
    ...(inWork ? { inWork } : {}),
    ...(activity ? { activity } : {}),
  };
}

function activityTable({ own }: ProfileInput): CellTable | undefined {
  const rows = setFor(own, ACTIVITY)?.rows.map(shown);
  const source = rows?.find(hasFigure);
  if (!source) return undefined;
  return {
    columns: [own.area.name],
    source,
    rows: Object.entries(ACTIVITY_NAMES).flatMap(([label, name]) => {
      const row = labelled(rows, label);
      return row ? [{ id: label, name, cells: [row] }] : [];
    }),
  };
}

const QUALIFICATION = newestOf('highest-qualification');

const QUALIFICATION_NAMES: Readonly<Record<string, string>> = {
  'RQF4+': 'Level 4 or above (a degree, a higher diploma)',
  RQF3: 'Level 3 (two or more A levels, an advanced apprenticeship)',
  RQF2: 'Level 2 (five good GCSEs, an intermediate apprenticeship)',
  RQF1: 'Level 1 (GCSEs at lower grades)',
  other: 'Other qualifications',
  none: 'No qualifications',
};

/** Counts of people, and shares beside wider areas. */
export interface QualificationsView extends CellTable {
  /** True where a count is too rough for a share: it has to be said. */
  readonly hasRough: boolean;
}

/** Highest qualification of people aged 16 to 64: count here, and shares beside wider areas. Pure. */
export function qualificationsView(input: ProfileInput): QualificationsView | undefined {
  const { lsip, nation, indicator } = input;
  const holder = holderOf(input, QUALIFICATION);
  const set = setFor(holder, QUALIFICATION);
  const source = set?.rows.find(hasFigure);
  if (!holder || !set || !source) return undefined;
  const beside = [lsip, nation].filter(
    (profile): profile is AreaProfile => profile !== undefined && profile !== holder,
  );
  const compared = [holder, ...beside].flatMap((profile) => {
    const theirs = setFor(profile, QUALIFICATION);
    return theirs ? [{ name: profile.area.name, set: theirs }] : [];
  });
  const decimals = indicator('highest-qualification-share')?.decimals;
  return {
    columns: [`People, ${holder.area.name}`, ...compared.map(({ name }) => `Share, ${name}`)],
    source,
    hasRough: set.rows.some(isRough),
    rows: Object.entries(QUALIFICATION_NAMES).flatMap(([label, name]) => {
      const row = labelled(set.rows, label);
      if (!row) return [];
      const shares = compared.map((place) => levelCell(place.set, label, decimals));
      return [{ id: label, name, cells: [countCell(row), ...shares] }];
    }),
  };
}

/** A survey cell so small that it is mostly unreliable: its count is marked, and carries no share. */
const isRough = ({ figure }: Observation) =>
  figure.kind === 'value' && figure.value < SMALLEST_CELL;

const countCell = (row: Observation): FigureCell =>
  isRough(row) ? `${formatCell(row)}, very rough` : row;

const ENTERPRISES = newestOf('enterprises');

/** Businesses by industry, the largest first, beside England's shares. Pure. */
export function businessesView({ own, nation, indicator }: ProfileInput): CellTable | undefined {
  const set = setFor(own, ENTERPRISES);
  const source = set?.rows.find(hasFigure);
  if (!set || !source) return undefined;
  const nationSet = setFor(nation, ENTERPRISES);
  const decimals = indicator('businesses-by-industry-share')?.decimals;
  const size = ({ figure }: Observation) => (figure.kind === 'value' ? figure.value : -1);
  return {
    columns: [
      `Businesses, ${own.area.name}`,
      `Share, ${own.area.name}`,
      ...(nation && nationSet ? [`Share, ${nation.area.name}`] : []),
    ],
    source,
    rows: set.rows
      .toSorted((a, b) => size(b) - size(a))
      .map((row) => {
        const label = row.label ?? '';
        const shares = [set, ...(nationSet ? [nationSet] : [])].map((one) =>
          shareCell(one, label, decimals),
        );
        return { id: label, name: label, cells: [row, ...shares] };
      }),
  };
}

const TRAVEL = newestOf('travel-time');

const TRAVEL_NAMES: Readonly<Record<string, string>> = {
  car: 'By car',
  'public transport or walking': 'By public transport or on foot',
  cycle: 'By bicycle',
};

/** Minutes to the nearest place with 500 to 4,999 jobs, by way of getting there. Pure. */
export function travelView({ own }: ProfileInput): CellTable | undefined {
  const rows = setFor(own, TRAVEL)?.rows;
  const source = rows?.find(hasFigure);
  if (!source) return undefined;
  return {
    columns: ['Minutes'],
    source,
    rows: Object.entries(TRAVEL_NAMES).flatMap(([label, name]) => {
      const row = labelled(rows, label);
      return row ? [{ id: label, name, cells: [row] }] : [];
    }),
  };
}
