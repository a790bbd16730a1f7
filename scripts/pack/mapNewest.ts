import { FEWEST_CLAIMANTS } from '../../src/domain/claimantChange';
import { cell, numberOrNull, periodEnd } from './cells';
import type { Row } from './csv';
import {
  GREAT_BRITAIN,
  type MapCell,
  type MapSpec,
  NOT_IN_APP,
  rowsOf,
  shown,
  TOO_FEW_ASKED,
} from './mapSpec';
import { type PackTables, sourceOf } from './tables';

/** Rates of a release that has no other year, and no row of a wider area to compare with. */
export function newestRates(tables: PackTables): readonly MapSpec[] {
  return [modelledUnemployment(tables), surveyUnemployment(tables), inactivity(tables)];
}

const MODELLED = 'local/modelled-unemployment';
const SURVEY = 'local/unemployment-and-inactivity';

/** A rate of one table: what it has of a district, and when. */
function newest(
  tables: PackTables,
  table: string,
  spec: Pick<MapSpec, 'id' | 'label' | 'indicator' | 'flags'>,
  cellOfRow: (row: Row) => MapCell,
): MapSpec {
  const [{ period = '' } = {}] = tables.rows(table);
  return {
    ...spec,
    source: sourceOf(tables, table),
    section: 'In work and out of work',
    period,
    end: periodEnd(period),
    cellOf: ({ gss }) => {
      const [row] = rowsOf(tables, table, gss);
      return row ? cellOfRow(row) : NOT_IN_APP;
    },
  };
}

function modelledUnemployment(tables: PackTables): MapSpec {
  return newest(
    tables,
    MODELLED,
    {
      id: 'unemployment-rate-modelled-newest',
      label: 'People looking for work (modelled), newest year',
      indicator: 'unemployment-rate-modelled',
      flags: ['modelled'],
    },
    (row) => ({ value: cell(row.rate), halfWidth: numberOrNull(row.rate_ci95) }),
  );
}

function surveyUnemployment(tables: PackTables): MapSpec {
  return newest(
    tables,
    SURVEY,
    {
      id: 'unemployment-rate',
      label: 'People looking for work (survey), newest year',
      indicator: 'unemployment-rate',
      flags: [],
    },
    ({ unemployment_flag: flag, unemployment_rate: rate, unemployment_rate_ci95: half }) => {
      // Three to nine people asked: never shown as a fact.
      if (flag === 'small-sample') return TOO_FEW_ASKED;
      if (flag === 'suppressed') return shown(cell('', 'suppressed'));
      return { value: cell(rate), halfWidth: numberOrNull(half) };
    },
  );
}

function inactivity(tables: PackTables): MapSpec {
  return newest(
    tables,
    SURVEY,
    {
      id: 'inactivity-rate-latest',
      label: 'People not in work and not looking, newest year',
      indicator: 'inactivity-rate-latest',
      flags: [],
    },
    (row) => shown(cell(row.inactivity_rate)),
  );
}

const CLAIMANTS = 'local/claimant-count';

/** Claimants of the newest month by sex, and against the same month of the year before. */
export function claimantMaps(tables: PackTables): readonly MapSpec[] {
  return [
    claimants(tables, 'claimant-rate-men', (row) => cell(row.men_rate)),
    claimants(tables, 'claimant-rate-women', (row) => cell(row.women_rate)),
    { ...claimants(tables, 'claimant-change', changeOver), flags: ['our-estimate'] },
  ];
}

function claimants(
  tables: PackTables,
  id: string,
  valueOf: (row: Row) => MapCell['value'],
): MapSpec {
  const [britain = {}] = rowsOf(tables, CLAIMANTS, GREAT_BRITAIN.gss);
  const period = britain.month ?? '';
  return {
    id,
    section: 'People claiming benefits',
    indicator: id,
    source: sourceOf(tables, CLAIMANTS),
    period,
    end: periodEnd(period),
    flags: [],
    reference: { ...GREAT_BRITAIN, value: Number(valueOf(britain)) },
    cellOf: ({ gss }) => {
      const [row] = rowsOf(tables, CLAIMANTS, gss);
      return row ? shown(valueOf(row)) : NOT_IN_APP;
    },
  };
}

function changeOver(row: Row): MapCell['value'] {
  const [now, before] = [Number(row.claimants), Number(row.claimants_year_before)];
  if (!row.claimants || !row.claimants_year_before) return 'p';
  if (Math.min(now, before) < FEWEST_CLAIMANTS) return 'n';
  return Math.round((1000 * (now - before)) / before) / 10;
}
