import { describe, expect, test } from 'vitest';
import { shardFromData } from '../../tests/support/packFromData';
import { NATION_NAMES, signpostsOf } from '../../src/domain/signposts';
import { signpostsSchema } from '../../src/services/pack/schemas/signposts';

const signposts = signpostsSchema.parse(shardFromData('signposts'));

describe('the signposts of the pack', { timeout: 60_000 }, () => {
  test.each(NATION_NAMES)('have the everyday helps for %s', (nation) => {
    const has = (purpose: Parameters<typeof signpostsOf>[2]) =>
      signpostsOf(signposts, nation, purpose).length;
    expect({
      careers: has('careers service'),
      jobs: has('job board'),
      apprenticeships: has('apprenticeships'),
      jobcentre: has('benefits/jobcentre'),
      calculator: has('benefits calculator'),
      journeys: has('journey planner'),
      health: has('health jobs'),
    }).toEqual({
      careers: 1,
      jobs: 1,
      apprenticeships: 1,
      jobcentre: 1,
      calculator: 1,
      journeys: 1,
      health: 1,
    });
  });

  test('have several addresses and numbers of one row apart, each with whose it is', () => {
    const [wales] = signpostsOf(signposts, 'Wales', 'careers service');
    expect(wales?.links).toEqual([
      { of: '', url: 'https://careerswales.gov.wales/' },
      { of: 'Welsh', url: 'https://gyrfacymru.llyw.cymru/' },
    ]);
    const [scotland] = signpostsOf(signposts, 'Scotland', 'benefits/jobcentre');
    expect(scotland?.phones).toEqual([
      { of: 'Universal Credit', number: '0800 328 5644' },
      { of: 'Social Security Scotland', number: '0800 182 2222' },
    ]);
  });

  test('give no number where none was seen', () => {
    const [england] = signpostsOf(signposts, 'England', 'careers service');
    expect(england?.phones).toEqual([]);
  });

  test('send nobody in Northern Ireland to a board, a jobcentre or a planner of Great Britain', () => {
    const northern = signposts.filter(({ nation }) => nation === 'Northern Ireland');
    expect(
      northern
        .flatMap(({ links }) => links)
        .filter(({ url }) => /gov\.uk/.test(url) && !/nidirect/.test(url)),
    ).toEqual([]);
  });
});
