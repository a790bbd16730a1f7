import {
  enhancedCheck,
  LONG_TRAINING,
  MOST_WEEKS,
  SETTING_IDS,
  SETTING_VALUES,
  type SettingId,
  type SettingValue,
  TRAINING_SETTING as TRAINING,
} from '../../src/domain/workSettings';
import type { WorkSettingsShard } from '../../src/services/pack/schemas/workSettings';
import { wordsOf } from '../readability/fleschKincaid';
import type { Row } from './csv';
import { requirementsOf } from './requirements';
import type { PackTables } from './tables';

const FILE = 'data/work-settings.csv';
const TABLE = 'work-settings';

const FEWEST_WORDS = 2;
const MOST_WORDS = 10;

const ALL = [...SETTING_IDS, TRAINING];
const VALUES: readonly string[] = SETTING_VALUES;

/**
 * What is wrong with the reading: a group without one of its settings, a value that its setting
 * cannot have, a reason of one word or of a paragraph, work that is mostly sitting and mostly on
 * foot at once. Unknown codes and rows that stand twice are found before, by specs.ts.
 */
export function workSettingFaults(tables: PackTables): readonly string[] {
  const unitGroups = tables.rows('occupations/soc-2010').filter(({ code }) => code?.length === 4);
  const read = tables.grouped(TABLE, 'soc2010');
  return [
    ...tables.rows(TABLE).flatMap((row, at) => {
      const fault = faultOf(row);
      return fault ? [`${FILE}:${at + 2}: ${fault}`] : [];
    }),
    ...unitGroups.flatMap(({ code = '' }) => {
      const rows = read.get(code) ?? [];
      const missing = ALL.filter((id) => !rows.some(({ setting }) => setting === id));
      return [
        ...(missing.length > 0 ? [`${FILE}: ${code} has no ${missing.join(', ')}`] : []),
        ...(isBoth(rows) ? [`${FILE}: ${code} is mostly sitting and mostly on foot`] : []),
      ];
    }),
  ];
}

function faultOf({ setting, value = '', reason = '' }: Row): string | undefined {
  if (setting === TRAINING ? !isTraining(value) : !VALUES.includes(value))
    return `${value} is no value of ${setting}`;
  const words = wordsOf(reason).length;
  if (words < FEWEST_WORDS || words > MOST_WORDS)
    return `a reason has ${FEWEST_WORDS} to ${MOST_WORDS} words, not ${words}: ${reason}`;
  return /[.?!]$/.test(reason) ? `a reason has no full stop: ${reason}` : undefined;
}

const isTraining = (value: string) =>
  value === LONG_TRAINING ||
  value === 'not known' ||
  (/^[1-9]\d?$/.test(value) && Number(value) <= MOST_WEEKS);

const isBoth = (rows: readonly Row[]) =>
  ['seated', 'on-foot'].every((id) =>
    rows.some(({ setting, value }) => setting === id && value === 'yes'),
  );

/** The reading of every group as one shard, with the scope of the check that requirements ask for. */
export function buildWorkSettings(tables: PackTables): WorkSettingsShard {
  const groups = [...tables.grouped(TABLE, 'soc2010')];
  return Object.fromEntries(groups.map(([soc, rows]) => [soc, groupOf(soc, rows, tables)]));
}

function groupOf(soc: string, rows: readonly Row[], tables: PackTables): WorkSettingsShard[string] {
  const cellOf = (id: SettingId | typeof TRAINING) => {
    const { value = '', reason = '' } = rows.find(({ setting }) => setting === id) ?? {};
    return { value, reason };
  };
  const training = cellOf(TRAINING);
  const weeks = Number(training.value);
  const check = enhancedCheck(requirementsOf(soc, tables));
  return {
    s: SETTING_IDS.map((id) => {
      const { value, reason } = cellOf(id);
      return [SETTING_VALUES.indexOf(value as SettingValue), reason];
    }),
    t: [
      Number.isNaN(weeks) ? (training.value as typeof LONG_TRAINING | 'not known') : weeks,
      training.reason,
    ],
    ...(check ? { c: check } : {}),
  };
}
