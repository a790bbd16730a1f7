import { describe, expect, test } from 'vitest';
import { withLiveMaps } from './liveMaps';
import { INDEX, TITLES } from '../../../../tests/fixtures/map';
import { familyOf, mapOfChoice, mapOptions } from './mapOptions';

const options = mapOptions(INDEX, TITLES);

describe('mapOptions', () => {
  test('has a line for each map and each kind, by the parts of the profile, with its unit', () => {
    expect(options.groups).toEqual([
      {
        group: 'People claiming benefits',
        items: [{ value: 'claimant-rate', label: 'Claimants (%)' }],
      },
      {
        group: 'People in work by occupation',
        items: [
          { value: 'location-quotient', label: 'How common a group of jobs is' },
          { value: 'adverts-share', label: 'Share of jobs advertised' },
        ],
      },
      {
        group: 'Jobs and businesses',
        items: [
          { value: 'businesses-by-industry-share', label: 'Share of businesses (%)' },
          { value: 'jobs-density', label: 'Jobs for each person (from Nomis)' },
        ],
      },
    ]);
  });

  test('says no unit of a kind of maps that has several', () => {
    const { groups } = mapOptions(withLiveMaps(INDEX), TITLES);
    const labels = groups.flatMap(({ items }) => items.map(({ label }) => label));
    expect(labels).toContain(
      'Middle pay of employees who work here: full time, women, men (from Nomis)',
    );
    expect(labels).toContain('Women and men in work and out of work (%, from Nomis)');
  });

  test('lists the maps of a kind under the titles of their groups', () => {
    expect(familyOf(options, 'adverts-share-24')).toEqual({
      id: 'adverts-share',
      choice: 'Group of jobs',
      members: [
        { value: 'adverts-share-24', label: 'Business professionals' },
        { value: 'adverts-share-35', label: 'Associates' },
      ],
    });
    expect(familyOf(options, 'jobs-density')).toBeUndefined();
  });
});

describe('mapOfChoice', () => {
  test.each([
    ['the map itself', 'jobs-density', 'claimant-rate', 'jobs-density'],
    ['the first of a kind', 'adverts-share', 'claimant-rate', 'adverts-share-24'],
    ['the same group of jobs', 'adverts-share', 'location-quotient-35', 'adverts-share-35'],
    [
      'the first where that group is not there',
      'adverts-share',
      'location-quotient-23',
      'adverts-share-24',
    ],
  ])('is %s', (_, chosen, shown, map) => {
    expect(mapOfChoice(options, chosen, shown)).toBe(map);
  });
});
