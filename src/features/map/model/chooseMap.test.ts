import { describe, expect, test } from 'vitest';
import { chooseMap } from './chooseMap';
import { INDEX, TITLES } from '../../../../tests/fixtures/map';

describe('chooseMap', () => {
  test('opens the claimant rate when nothing is asked for', () => {
    expect(chooseMap(INDEX, TITLES, undefined, undefined)).toEqual({ mapId: 'claimant-rate' });
  });

  test('opens the map asked for', () => {
    expect(chooseMap(INDEX, TITLES, 'location-quotient-23', undefined)).toEqual({
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
    expect(chooseMap(INDEX, TITLES, 'location-quotient', '2315')).toEqual(expected);
    expect(chooseMap(INDEX, TITLES, undefined, '2315')).toEqual(expected);
  });

  test('lists the parts where no one group stands for the occupation', () => {
    const choice = chooseMap(INDEX, TITLES, 'location-quotient', '3520');
    expect(choice.widerTitle).toBeUndefined();
    expect(choice.parts).toEqual([
      { mapId: 'location-quotient-35', title: 'Associates', percent: 60 },
      { mapId: 'location-quotient-24', title: 'Business professionals', percent: 40 },
    ]);
  });

  test('takes the code of a wider group itself', () => {
    expect(chooseMap(INDEX, TITLES, 'location-quotient', '35')).toEqual({
      mapId: 'location-quotient-35',
    });
  });

  test('follows an occupation in every kind of maps that is by group of jobs', () => {
    expect(
      chooseMap(INDEX, TITLES, 'adverts-share', '3520').parts?.map(({ mapId }) => mapId),
    ).toEqual(['adverts-share-35', 'adverts-share-24']);
  });

  test('opens the first of a kind where no occupation is named, or none can be', () => {
    expect(chooseMap(INDEX, TITLES, 'location-quotient', undefined)).toEqual({
      mapId: 'location-quotient-23',
    });
    expect(chooseMap(INDEX, TITLES, 'businesses-by-industry-share', '2315')).toEqual({
      mapId: 'businesses-construction',
    });
  });

  test.each(['no-such-map', 'constructor', 'location-quotient-99', '__proto__'])(
    'says that there is no map %s',
    (indicator) => {
      expect(chooseMap(INDEX, TITLES, indicator, undefined)).toEqual({
        mapId: 'claimant-rate',
        unknown: 'map',
      });
    },
  );

  test.each(['9999', 'constructor', '2', 'teacher'])(
    'says that there is no group of jobs %s, and keeps the kind of map',
    (soc) => {
      expect(chooseMap(INDEX, TITLES, 'location-quotient', soc)).toEqual({
        mapId: 'location-quotient-23',
        unknown: 'occupation',
      });
    },
  );
});
