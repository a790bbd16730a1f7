import { expect, test } from 'vitest';
import { missing, value } from './figure';
import type { ReachPart } from './reach';
import { reachAdvertsWords } from './reachWords';

const part = (name: string, adverts?: number): ReachPart => ({
  area: { gss: name, level: 'district', name },
  adverts: adverts === undefined ? missing('not-in-app') : value(adverts),
});

test('a sum says of how many districts it is, and names London beside it', () => {
  const districts = [part('Dartford', 1200), part('Gravesham', 35)];
  expect(reachAdvertsWords({ kind: 'sum', total: 1235, districts })).toBe(
    '1,235 adverts in 2 districts within reach',
  );
  const london = part('London as a whole', 5000);
  expect(
    reachAdvertsWords({ kind: 'sum', total: 1, districts: [part('Dartford', 1)], london }),
  ).toBe('1 advert in 1 district within reach; beside it London as a whole 5,000');
  expect(reachAdvertsWords({ kind: 'london', london })).toBe('London as a whole 5,000');
});

test('where a part is missing each stands by itself', () => {
  const parts = [part('Flintshire'), part('Chester', 88)];
  expect(reachAdvertsWords({ kind: 'listed', parts })).toBe(
    'Adverts within reach, not added up: Flintshire has no count and Chester 88',
  );
  expect(reachAdvertsWords({ kind: 'none' })).toBeUndefined();
});
