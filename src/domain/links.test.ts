import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillLink } from './links';

describe('fillLink', () => {
  test.each([
    [
      'encodes each value',
      'https://findajob.dwp.gov.uk/search?q={title}&w={place}',
      { title: 'Sales & retail', place: 'Bath and North East Somerset' },
      'https://findajob.dwp.gov.uk/search?q=Sales%20%26%20retail&w=Bath%20and%20North%20East%20Somerset',
    ],
    [
      'spells dashed values in lower case with dashes',
      'https://www.totaljobs.com/jobs/{title-dashed}/in-{place-dashed}',
      { title: 'Sales & retail assistant', place: 'Kingston upon Hull, City of' },
      'https://www.totaljobs.com/jobs/sales-retail-assistant/in-kingston-upon-hull-city-of',
    ],
    [
      'drops apostrophes and accents from dashed values',
      'https://www.totaljobs.com/jobs/{title-dashed}',
      { title: "King's Lynn Ynys Môn" },
      'https://www.totaljobs.com/jobs/kings-lynn-ynys-mon',
    ],
    [
      'keeps the slashes of a path',
      'https://nationalcareers.service.gov.uk{path}',
      { path: '/job-profiles/web developer' },
      'https://nationalcareers.service.gov.uk/job-profiles/web%20developer',
    ],
    [
      'fills codes with underscores in their names',
      'https://www.nomisweb.co.uk/reports/lmp/lad/{nomis_id}/report.aspx',
      { nomis_id: '1778384897' },
      'https://www.nomisweb.co.uk/reports/lmp/lad/1778384897/report.aspx',
    ],
  ])('%s', (_, template, values, expected) => {
    expect(fillLink(template, values)).toBe(expected);
  });

  test.each([
    ['a value is absent', 'https://icould.com/?s={title}', {}],
    ['a value is blank', 'https://icould.com/?s={title}', { title: ' ' }],
    [
      'a value has nothing to spell',
      'https://www.totaljobs.com/jobs/{title-dashed}',
      { title: '&' },
    ],
    ['the template is not https', 'javascript:alert({title})', { title: '1' }],
    ['the name is one of Object', 'https://icould.com/?s={constructor}', {}],
    ['the template is no address', '{path}', { path: '/x' }],
  ])('gives no link where %s', (_, template, values) => {
    expect(fillLink(template, values)).toBeUndefined();
  });

  test('never lets a value out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const address = fillLink('https://icould.com/?s={title}&x=1', { title });
        if (address === undefined) return;
        const url = new URL(address);
        expect([url.origin, url.pathname, url.hash]).toEqual(['https://icould.com', '/', '']);
        expect(Object.fromEntries(url.searchParams)).toEqual({ s: title.trim(), x: '1' });
      }),
    );
  });
});
