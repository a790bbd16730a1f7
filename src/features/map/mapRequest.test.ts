import { expect, test } from 'vitest';
import { mapRequest } from './mapRequest';

test('the request is read from the address', () => {
  const search = {
    indicator: 'claimant-rate',
    soc: '2315',
    area: 'E08000035',
    classes: 'quantiles',
    period: '2019',
    view: 'hexagons',
    order: 'lowest',
  };
  expect(mapRequest(search)).toEqual(search);
});

test('the first of a repeated name counts', () => {
  expect(mapRequest({ soc: ['2315', '2136'] })).toEqual({ soc: '2315' });
});

test('what is not understood is left out', () => {
  expect(
    mapRequest({ classes: 'rainbow', soc: 7, area: '', other: 'x', view: 'globe', order: 'up' }),
  ).toEqual({});
});
