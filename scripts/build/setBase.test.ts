import { describe, expect, test } from 'vitest';
import { baseOfPage, pageAt } from './setBase';

const PAGE =
  '<link href="/assets/a.woff2"><style>a{src:url(/assets/b.woff2)url("/assets/c.woff2")}</style>' +
  '<script defer src="/assets/begin.js" data-start="/assets/start.js"></script>' +
  '<a href="/">Home</a><a href="/map">Map</a><a href="">Again</a>' +
  '<a href="https://www.gov.uk/a">Out</a><a href="//else.example/">Out</a><p>not /map in words</p>';

describe('a page made for another folder of a server', () => {
  test('has each address of ours in that folder, and no other changed', () => {
    expect(pageAt(PAGE, '/tools/bearings/')).toBe(
      '<link href="/tools/bearings/assets/a.woff2">' +
        '<style>a{src:url(/tools/bearings/assets/b.woff2)url("/tools/bearings/assets/c.woff2")}</style>' +
        '<script defer src="/tools/bearings/assets/begin.js" data-start="/tools/bearings/assets/start.js"></script>' +
        '<a href="/tools/bearings/">Home</a><a href="/tools/bearings/map">Map</a><a href="">Again</a>' +
        '<a href="https://www.gov.uk/a">Out</a><a href="//else.example/">Out</a><p>not /map in words</p>',
    );
  });

  test.each(['/', '/bearings/', '/a/b/'])('goes on from %s to another and back', (base) => {
    const moved = pageAt(PAGE, base);

    expect(baseOfPage(moved)).toBe(base);
    expect(pageAt(moved, base)).toBe(moved);
    expect(pageAt(pageAt(moved, '/else/'), '/')).toBe(PAGE);
  });

  test.each(['bearings', '/bearings', '//else.example/', '/../', '/a b/', '/a"/', ''])(
    'is refused for %j, which is no folder',
    (base) => {
      expect(() => pageAt(PAGE, base)).toThrow('A folder on a server');
    },
  );
});
