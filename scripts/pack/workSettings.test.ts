import { describe, expect, test } from 'vitest';
import { codesFromData, shardFromData, tablesFromData } from '../../tests/support/packFromData';
import { tablesOfRows } from '../../tests/support/tablesOfRows';
import {
  SETTING_IDS,
  type SettingId,
  TRAINING_SETTING as TRAINING,
} from '../../src/domain/workSettings';
import { workSettingsSchema } from '../../src/services/pack/schemas/workSettings';
import { workReadings } from '../../src/services/pack/workSettings';
import type { Row } from './csv';
import { buildWorkSettings, workSettingFaults } from './workSettings';

const WHY = 'Drives the lorry all day';

const DRIVER: readonly Row[] = [
  ...SETTING_IDS.map((setting) => ({
    soc2010: '8211',
    setting,
    value: setting === 'on-foot' ? 'no' : 'yes',
    reason: WHY,
  })),
  { soc2010: '8211', setting: TRAINING, value: '8', reason: WHY },
];

const tables = (rows: readonly Row[], requirements: readonly Row[] = []) =>
  tablesOfRows({
    'occupations/soc-2010': [{ code: '821', title: 'Road transport drivers' }, { code: '8211' }],
    'occupations/requirements': requirements,
    'work-settings': rows,
  });

/** The sound rows with one of them changed. */
const withRow = (setting: SettingId | typeof TRAINING, change: Row) =>
  workSettingFaults(
    tables(DRIVER.map((row) => (row.setting === setting ? { ...row, ...change } : row))),
  );

describe('workSettingFaults', () => {
  test('finds nothing wrong with a sound row for each setting of each unit group', () => {
    expect(workSettingFaults(tables(DRIVER))).toEqual([]);
  });

  test('names the settings a group has no row for', () => {
    expect(workSettingFaults(tables(DRIVER.filter(({ setting }) => setting !== 'quiet')))).toEqual([
      'data/work-settings.csv: 8211 has no quiet',
    ]);
  });

  test('refuses a value that its setting cannot have', () => {
    expect(withRow('driving', { value: 'often' })).toEqual([
      'data/work-settings.csv:7: often is no value of driving',
    ]);
    expect(withRow('driving', { value: '8' })).toHaveLength(1);
    for (const value of ['yes', '0', '27', '2.5', '']) {
      expect(withRow(TRAINING, { value })).toHaveLength(1);
    }
    for (const value of ['1', '26', 'over 26', 'not known']) {
      expect(withRow(TRAINING, { value })).toEqual([]);
    }
  });

  test('refuses a cell without a reason, with one of a single word or with a paragraph', () => {
    for (const reason of [
      '',
      'Drives',
      'Drives the lorry here and there and back again to the yard',
    ])
      expect(withRow('driving', { reason })).toHaveLength(1);
  });

  test('refuses work that is mostly sitting and mostly on foot', () => {
    expect(withRow('on-foot', { value: 'yes' })).toEqual([
      'data/work-settings.csv: 8211 is mostly sitting and mostly on foot',
    ]);
  });
});

describe('buildWorkSettings', () => {
  test('takes the scope of an enhanced check from the requirements', () => {
    const check = {
      soc2010: '8211',
      nations: 'E,W',
      kind: 'check',
      name: 'Enhanced DBS check',
      applies_to: 'Some jobs: school runs.',
      words: 'You will have a check.',
    };
    const { s, t, c } = buildWorkSettings(tables(DRIVER, [check]))['8211'] ?? {};
    expect(s?.[SETTING_IDS.indexOf('on-foot')]).toEqual([1, WHY]);
    expect(t).toEqual([8, WHY]);
    expect(c).toBe('some');
  });
});

describe('the reading of the project’s own data', () => {
  const readings = workReadings(workSettingsSchema.parse(shardFromData('work-settings')));
  const valueOf = (soc: string, id: SettingId) => readings.get(soc)?.settings.get(id)?.value;

  test('is of all 369 unit groups, and sound', () => {
    expect([...readings.keys()].toSorted()).toEqual([...codesFromData('occupations')].toSorted());
    expect(workSettingFaults(tablesFromData())).toEqual([]);
  });

  test('says what is plain', () => {
    expect(valueOf('8211', 'driving')).toBe('yes');
    expect(valueOf('4217', 'seated')).toBe('yes');
    expect(valueOf('6145', 'lifting')).toBe('yes');
    expect(valueOf('8141', 'kneeling-climbing')).toBe('yes');
    expect(valueOf('9111', 'outdoors')).toBe('yes');
    expect(valueOf('6139', 'animals')).toBe('yes');
    expect(valueOf('9244', 'people-at-risk')).toBe('yes');
    expect(readings.get('2211')?.training.weeks).toBe('over 26');
    expect(readings.get('6125')?.enhancedCheck).toBe('whole');
  });

  test('asks for driving wherever a driving licence is asked of most of the jobs', () => {
    const asked = tablesFromData()
      .rows('occupations/requirements')
      .filter((row) => row.kind === 'driving-licence' && !row.applies_to?.startsWith('Some'));
    expect(asked.length).toBeGreaterThan(3);
    for (const { soc2010 = '' } of asked) expect(valueOf(soc2010, 'driving')).toBe('yes');
  });

  test('never says “no children or adults at risk” where an enhanced check is asked for', () => {
    const contradicted = [...readings].filter(
      ([, { enhancedCheck, settings }]) =>
        enhancedCheck !== undefined && settings.get('people-at-risk')?.value === 'no',
    );
    expect(contradicted.map(([soc]) => soc)).toEqual([]);
  });
});
