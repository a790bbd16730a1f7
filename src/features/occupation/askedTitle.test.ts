import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaProfile } from '@/services/pack/area';
import { askedTitle, findNames } from './askedTitle';

describe('askedTitle', () => {
  test('takes the first of a repeated name', () => {
    expect(askedTitle({ as: ['Baker', 'Cook'], near: ['Bootle', 'Wick'] })).toEqual({
      as: 'Baker',
      near: 'Bootle',
    });
  });

  test('leaves out what is no name', () => {
    // Named all the same: the router would keep what is not.
    expect(askedTitle({ as: '  ', near: 'x'.repeat(121) })).toStrictEqual({
      as: undefined,
      near: undefined,
    });
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { as: title } = askedTitle({ as: given });
        expect(title === undefined || title.length <= 120).toBe(true);
      }),
    );
  });
});

const TITLES = { '6135': ['Care assistant'] };
const SEFTON: AreaProfile = {
  area: { gss: 'E08000014', level: 'district', name: 'Sefton' },
  districts: [],
  sets: [],
  towns: ['Bootle', 'Southport'],
};

describe('findNames', () => {
  test('finds the title of the group and the town of the district', () => {
    expect(findNames({ as: 'care assistant', near: 'bootle' }, TITLES, SEFTON)).toEqual({
      title: { text: 'Care assistant', soc2020: '6135' },
      town: 'Bootle',
      leftOut: [],
    });
  });

  test('says what is in no list of ours, and goes on without it', () => {
    expect(findNames({ as: 'Wizard', near: 'Wick' }, TITLES, SEFTON)).toEqual({
      leftOut: [
        '“Wizard” is not a title of this group, so the figures are for the whole group.',
        '“Wick” is not a town in our list for Sefton, so this page is for all of it.',
      ],
    });
  });

  test('asks for a place where a town stands without its district', () => {
    expect(findNames({ near: 'Bootle' }, undefined, undefined).leftOut).toEqual([
      '“Bootle” is left out: choose a place in the box at the top.',
    ]);
  });

  test('says nothing of a title whose list is not read yet', () => {
    expect(findNames({ as: 'Wizard' }, undefined, SEFTON)).toEqual({ leftOut: [] });
  });
});
