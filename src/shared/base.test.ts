import { describe, expect, test } from 'vitest';
import { BASE, baseOf, withinBase } from './base';

const pageStartedBy = (start: string | null) => ({
  document: {
    querySelector: () => ({ getAttribute: () => start }),
  },
  location: { pathname: '/bearings/map' },
});

describe('the folder the app lies in', () => {
  test.each([
    ['/assets/start-1a2b.js', '/'],
    ['/bearings/assets/start-1a2b.js', '/bearings/'],
    ['/tools/bearings/assets/start-1a2b.js', '/tools/bearings/'],
    ['/src/app/main.tsx', '/'],
    [null, '/'],
  ])('of a page that %s starts is %s', (start, base) => {
    expect(baseOf(pageStartedBy(start))).toBe(base);
  });

  test.each([
    ['/sw.js', '/'],
    ['/bearings/sw.js', '/bearings/'],
  ])('of the service worker %s is %s', (pathname, base) => {
    expect(baseOf({ location: { pathname } })).toBe(base);
  });

  test('is the root where there is neither page nor worker', () => {
    expect(BASE).toBe('/');
  });
});

describe('a path within the app', () => {
  test.each([
    ['/map', '/', '/map'],
    ['/bearings/map', '/bearings/', '/map'],
    ['/bearings/', '/bearings/', '/'],
    ['/elsewhere', '/bearings/', '/'],
  ])('%s below %s is %s', (pathname, base, within) => {
    expect(withinBase(pathname, base)).toBe(within);
  });
});
