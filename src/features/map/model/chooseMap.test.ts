import { describe, expect, test } from 'vitest';
import { chooseMap } from './chooseMap';

const index = {
  maps: [
    { id: 'claimant-rate', label: 'Claimants' },
    { id: 'location-quotient-23', label: 'How common', occupation: '23' },
  ],
  occupations: {
    '2315': { sure: true, parts: [['23', 100]] as [string, number][] },
    '3520': {
      sure: false,
      parts: [
        ['35', 60],
        ['24', 40],
      ] as [string, number][],
    },
  },
};
const titles = {
  soc2010: { '2315': 'Primary teachers', '3520': 'Legal associate professionals' },
  soc2020: { '23': 'Teaching professionals', '24': 'Business professionals', '35': 'Associates' },
};

describe('chooseMap', () => {
  test('opens the claimant rate when nothing is asked for', () => {
    expect(chooseMap(index, titles, undefined, undefined)).toEqual({ mapId: 'claimant-rate' });
  });

  test('opens the map asked for', () => {
    expect(chooseMap(index, titles, 'location-quotient-23', undefined)).toEqual({
      mapId: 'location-quotient-23',
    });
  });

  test('names the wider group of an occupation', () => {
    const expected = {
      mapId: 'location-quotient-23',
      occupationTitle: 'Primary teachers',
      widerTitle: 'Teaching professionals',
      percent: 100,
    };
    expect(chooseMap(index, titles, 'location-quotient', '2315')).toEqual(expected);
    expect(chooseMap(index, titles, undefined, '2315')).toEqual(expected);
  });

  test('lists the parts where no one group stands for the occupation', () => {
    const choice = chooseMap(index, titles, 'location-quotient', '3520');
    expect(choice.widerTitle).toBeUndefined();
    expect(choice.parts).toEqual([
      { mapId: 'location-quotient-35', title: 'Associates', percent: 60 },
      { mapId: 'location-quotient-24', title: 'Business professionals', percent: 40 },
    ]);
  });

  test.each([
    ['no-such-map', undefined],
    ['location-quotient', undefined],
    ['location-quotient', '9999'],
    ['location-quotient', 'constructor'],
  ])('says that there is no map %s of %s', (indicator, soc) => {
    expect(chooseMap(index, titles, indicator, soc)).toEqual({
      mapId: 'claimant-rate',
      unknown: true,
    });
  });
});
