import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillLink, type LeadOut, type LinkAsk, linksFor } from './links';

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

describe('fillLink, for a part in square brackets', () => {
  const template = 'https://www.jobs.service.gov.uk/jobs/search?keywords={title}[&location={town}]';

  test('has it where its value is known', () => {
    expect(fillLink(template, { title: 'Bricklayer', town: 'Bootle' })).toBe(
      'https://www.jobs.service.gov.uk/jobs/search?keywords=Bricklayer&location=Bootle',
    );
  });

  test('leaves it out where its value is absent, and keeps the rest', () => {
    expect(fillLink(template, { title: 'Bricklayer' })).toBe(
      'https://www.jobs.service.gov.uk/jobs/search?keywords=Bricklayer',
    );
  });

  test('still gives no link without what stands outside', () => {
    expect(fillLink(template, { town: 'Bootle' })).toBeUndefined();
  });
});

describe('linksFor', () => {
  const link = (id: string, changes: Partial<LeadOut> = {}): LeadOut => ({
    id,
    kind: 'advert-board',
    name: id,
    nations: ['England', 'Wales'],
    groups: [],
    template: 'https://example.org/',
    ...changes,
  });
  const links = [
    link('board'),
    link('ni', { nations: ['Northern Ireland'] }),
    link('health', { groups: ['22', '6145'] }),
    link('planner', { kind: 'journey' }),
  ];
  const ids = (ask: LinkAsk) => linksFor(links, ask).map(({ id }) => id);

  test.each([
    [
      'those of the nation and kind',
      { kind: 'advert-board', nation: 'England', soc: '9233' },
      ['board'],
    ],
    [
      'a group’s own by a wider code',
      { kind: 'advert-board', nation: 'Wales', soc: '2231' },
      ['board', 'health'],
    ],
    [
      'a group’s own by its code',
      { kind: 'advert-board', nation: 'Wales', soc: '6145' },
      ['board', 'health'],
    ],
    [
      'no other nation’s in its place',
      { kind: 'advert-board', nation: 'Scotland', soc: '6145' },
      [],
    ],
    ['no group’s own without a job', { kind: 'advert-board', nation: 'England' }, ['board']],
    [
      'those of every nation without a place',
      { kind: 'advert-board', soc: '9233' },
      ['board', 'ni'],
    ],
  ] as const)('gives %s', (_, ask, expected) => {
    expect(ids(ask)).toEqual(expected);
  });
});
