import { describe, expect, test } from 'vitest';
import { nationOfGss, signpostsOf, signpostWhere } from './signposts';
import type { Signpost } from './signposts';

const careers = (nation: Signpost['nation'], name: string): Signpost => ({
  nation,
  purpose: 'careers service',
  name,
  links: [],
  phones: [],
  what: '',
  sure: 'high',
  knownOn: '2026-11-30',
});

describe('nationOfGss', () => {
  test.each([
    ['E06000052', 'England'],
    ['E12000007', 'England'],
    ['W06000024', 'Wales'],
    ['S12000017', 'Scotland'],
    ['N09000005', 'Northern Ireland'],
    ['K02000001', undefined],
    ['K03000001', undefined],
    ['US', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('puts %s in %s', (gss, nation) => {
    expect(nationOfGss(gss)).toBe(nation);
  });
});

describe('signpostsOf', () => {
  const all = [careers('England', 'One'), careers('Wales', 'Dau'), careers('England', 'Two')];

  test('keeps to the nation, in the order of the table', () => {
    expect(signpostsOf(all, 'England', 'careers service').map(({ name }) => name)).toEqual([
      'One',
      'Two',
    ]);
  });

  test('lends no signpost of one nation to another', () => {
    expect(signpostsOf(all, 'Scotland', 'careers service')).toEqual([]);
  });
});

describe('signpostWhere', () => {
  test('has each address without its beginning and each number with whose it is', () => {
    const signpost: Signpost = {
      ...careers('Wales', 'Careers Wales'),
      links: [
        { of: '', url: 'https://careerswales.gov.wales/' },
        { of: 'Welsh', url: 'https://www.gyrfacymru.llyw.cymru/' },
      ],
      phones: [{ of: 'Welsh line', number: '0800 328 1744' }],
    };
    expect(signpostWhere(signpost)).toBe(
      'careerswales.gov.wales, Welsh: gyrfacymru.llyw.cymru, Welsh line: 0800 328 1744',
    );
  });
});
