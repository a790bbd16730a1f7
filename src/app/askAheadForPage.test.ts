import { afterEach, expect, test, vi } from 'vitest';
import { askAheadForPage } from './askAheadForPage';

const asked = vi.hoisted(() => [] as string[]);

vi.mock('@/services/pack/client', () => ({
  askAhead: (name: string) => {
    if (!asked.includes(name)) asked.push(name);
    return Promise.resolve(
      name === 'areas/E08000014' ? { lsip: { gss: 'E69000021', name: 'Liverpool' } } : undefined,
    );
  },
}));

afterEach(() => {
  asked.length = 0;
});

const COMMON = ['groups', 'sources', 'areas/E92000001'];

test.each([
  ['/', []],
  ['/settings?area=E08000014', []],
  ['/occupations', []],
  ['/occupations/abc', []],
  ['/occupations/2136', [...COMMON, 'occupations/2136', 'tasks/2136', 'signposts']],
  [
    '/occupations/5312?area=E08000014&as=Bricklayer',
    [
      ...COMMON,
      'occupations/5312',
      'tasks/5312',
      'signposts',
      'chosen-titles/5312',
      'areas/E08000014',
      // The skills area that the district names.
      'areas/E69000021',
    ],
  ],
  ['/occupations/21', [...COMMON, 'wider/21']],
  [
    '/compare?soc=2136&soc=nonsense&soc=5312',
    [...COMMON, 'occupations/2136', 'tasks/2136', 'signposts', 'occupations/5312', 'tasks/5312'],
  ],
  ['/compare/areas?area=E08000014', []],
  ['/areas/E08000014', ['groups', 'sources', 'signposts', 'areas/E08000014', 'areas/E69000021']],
  ['/map?indicator=pay', ['outlines', 'map/index', 'groups']],
])('%s asks ahead for what its page reads', async (address, names) => {
  askAheadForPage(new URL(address, 'http://own'));
  await Promise.resolve();
  expect(asked).toEqual(names);
});

test('an address by hand asks for no more than four jobs', () => {
  const jobs = Array.from({ length: 500 }, (_, at) => `soc=${1000 + at}`).join('&');
  askAheadForPage(new URL(`/compare?${jobs}`, 'http://own'));
  expect(asked.filter((name) => name.startsWith('occupations/'))).toHaveLength(4);
});
