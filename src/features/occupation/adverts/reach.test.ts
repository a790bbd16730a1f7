import { describe, expect, test } from 'vitest';
import { isLondonBorough } from '@/domain/reach';
import { inputFromData } from '../../../../tests/support/occupationInput';
import { areaFromData, codesFromData } from '../../../../tests/support/packFromData';
import { journeySentence, reachInBrief, reachTotalSentence } from './sentences';
import { advertsTile, nearestRows } from './tile';
import { type ReachView, advertsView } from './view';
import { english } from '../../../../tests/support/english';

const [SEFTON, DARTFORD, CAMDEN, FLINTSHIRE, CARDIFF, HIGHLAND] = [
  'E08000014',
  'E07000107',
  'E09000007',
  'W06000005',
  'W06000015',
  'S12000017',
];

const within = (gss: string, soc = '5312') => {
  const view = advertsView({ ...inputFromData(soc, gss), isWithinReach: true });
  return { view, tile: advertsTile(view, []), reach: view.reach };
};

const reachOf = (gss: string): ReachView => {
  const { reach } = within(gss);
  if (!reach) throw new Error(`${gss} has nobody who goes out to work`);
  return reach;
};

describe('adverts within reach', () => {
  test('are a sum with the number of districts where all are counted', () => {
    const { tile } = within(SEFTON);
    expect(english([tile.figure, tile.unit])).toEqual(['315', 'in 3 districts, July 2025']);
    expect(english(tile.lines)).toEqual([
      'In 2011, 83 in 100 of those who went out to work worked there.',
    ]);
    expect(tile.isPinned).toBe(false);
    expect(reachTotalSentence(reachOf(SEFTON))).toBe('These 3 districts had 315 adverts together.');
  });

  test('have London once, beside the sum', () => {
    const { tile } = within(DARTFORD);
    expect(english([tile.figure, tile.unit])).toEqual(['259', 'in 4 districts, July 2025']);
    expect(english(tile.lines)).toEqual(['London as a whole had 4,560: not in this sum.']);
    expect(nearestRows(reachOf(DARTFORD)).map(({ area }) => area.name)).toEqual([
      'Dartford',
      'Gravesham',
      'Sevenoaks',
      'London as a whole',
    ]);
    expect(reachInBrief(reachOf(DARTFORD))).toBe(
      'Within reach of Dartford are 4 districts. London is counted as a whole and is not in the sum.',
    );
    expect(english(within(CAMDEN).tile.unit)).toBe('in London as a whole, July 2025');
    expect(nearestRows(reachOf(CAMDEN)).map(({ area }) => area.name)).toEqual([
      'London as a whole',
    ]);
  });

  test('are not added up where a part has no count', () => {
    expect(english(within(FLINTSHIRE).tile.figure)).toBe('Not added up');
    expect(reachTotalSentence(reachOf(FLINTSHIRE))).toBe(
      'Not all of them are counted, so nothing is added up.',
    );
  });

  test('where nothing is counted say what the district says', () => {
    for (const gss of [CARDIFF, HIGHLAND])
      expect(within(gss).tile).toEqual(advertsTile(advertsView(inputFromData('5312', gss)), []));
    expect(within(HIGHLAND).reach).toBeUndefined();
  });

  test('begin a journey in the town chosen', () => {
    const input = { ...inputFromData('5312', SEFTON), town: 'Bootle' };
    const { reach } = advertsView(input);
    expect(reach?.from).toBe('Bootle');
    expect(reach && journeySentence(reach)).toBe(
      'Ask it for the way from Bootle to Liverpool and Skelmersdale.',
    );
  });
});

test('of every home the tile’s figure is the sum of the districts it names, and nothing else', () => {
  const homes = codesFromData('areas').filter((gss) => areaFromData(gss).reach);
  expect(homes).toHaveLength(316);
  for (const gss of homes) {
    const { view, tile } = within(gss, '9233');
    const rows = view.reach?.rows ?? [];
    const own = rows.filter(({ area }) => !isLondonBorough(area.gss));
    const counts = own.map(({ adverts }) =>
      adverts.kind === 'value' ? adverts.value : Number.NaN,
    );
    const sum = counts.reduce((total, one) => total + one, 0);
    const isSum = own.length > 0 && !Number.isNaN(sum);
    expect(english(tile.unit)?.startsWith(`in ${own.length} district`) ?? false).toBe(isSum);
    expect(isSum ? Number(english(tile.figure).replaceAll(',', '')) : sum).toBe(sum);
  }
});
