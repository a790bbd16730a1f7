import { wholeOf } from '@/domain/area';
import { describe, expect, test } from 'vitest';
import { missing, value } from '@/domain/figure';
import { fleschKincaidGrade } from '../../../scripts/readability/fleschKincaid';
import { areaFromData, referenceFromData } from '../../../tests/support/packFromData';
import { advertsView } from './adverts/view';
import { LINKS, profile, profileInput, SHARDS } from '../../../tests/fixtures/areaProfile';
import { areaLinks } from './not-shown/links';
import { summariesOf } from './page/findings';
import { pageViews } from './page/views';
import { claimantView } from './claimants/view';
import { coverageSentences } from './input/coverage';
import { notShown } from './not-shown/view';
import { occupationsView } from './occupations/view';
import { peopleView, qualificationsView } from './people/view';
import { type ProfileInput, widerCodes } from './input/profileInput';
import { openingsView } from './openings/view';

const read = (gss: string | undefined) => (gss ? areaFromData(gss) : undefined);
const inputFromData = (gss: string): ProfileInput => {
  const own = areaFromData(gss);
  const [lsip, region] = [read(own.lsip?.gss), read(own.region?.gss)];
  const [nation, whole] = [read(own.nation?.gss), read(wholeOf(own)?.gss)];
  return {
    own,
    ...(lsip ? { lsip } : {}),
    ...(region ? { region } : {}),
    ...(nation ? { nation } : {}),
    ...(whole ? { whole } : {}),
    indicator: (id) => referenceFromData().indicators.find((row) => row.id === id),
    today: '2026-06-01',
  };
};

describe('occupationsView', () => {
  test('marks a district’s small cell and shows the wider area’s quotient by name', () => {
    const [managers, carers] = occupationsView(profileInput())?.rows ?? [];
    expect(managers?.isVeryRough).toBe(false);
    expect(managers?.quotient?.text).toBe('0.5 ± 0.2, less common here than in England');
    expect(carers?.isVeryRough).toBe(true);
    expect(carers?.lsip?.figure).toEqual(value(13_100));
    expect(carers?.quotient).toMatchObject({
      place: 'West Yorkshire',
      text: '1.6 ± 0.2, more common there than in England',
    });
  });

  test('keeps the order of the classification', () => {
    expect(occupationsView(profileInput())?.rows.map(({ group }) => group.code)).toEqual([
      '11',
      '61',
    ]);
  });

  test('shows a local skills area’s own quotients without another column', () => {
    const view = occupationsView(profileInput({ own: profile(SHARDS.lsip) }));
    expect(view?.lsip).toBeUndefined();
    expect(view?.rows[0]?.quotient?.observation.area.name).toBe('West Yorkshire');
  });
});

describe('qualificationsView', () => {
  test('gives shares only where no level is withheld', () => {
    const table = qualificationsView(profileInput());
    expect(table?.columns).toEqual([
      'People, Leeds',
      'Share, Leeds',
      'Share, West Yorkshire',
      'Share, England',
    ]);
    const [level4, none] = table?.rows ?? [];
    expect(level4?.cells.slice(1)).toEqual([
      { text: '75.0%' },
      'no share: another level is withheld',
      { text: '30.0%' },
    ]);
    expect(none?.cells.slice(1)).toEqual([
      { text: '25.0%' },
      'withheld so nobody can be identified',
      { text: '70.0%' },
    ]);
    expect(table?.hasRough).toBe(false);
  });

  test('marks a count under 5,000 as very rough and gives no share of it', () => {
    const table = qualificationsView(inputFromData('E06000001'));
    const level1 = table?.rows.find(({ id }) => id === 'RQF1');
    expect(level1?.cells[0]).toBe('600, very rough');
    expect(level1?.cells[1]).toBe('too few people asked');
    expect(table?.hasRough).toBe(true);
  });

  test('gives shares in the decimals of the indicator', () => {
    const { indicators } = referenceFromData();
    const indicator = (id: string) => indicators.find((row) => row.id === id);
    const table = qualificationsView({ ...inputFromData('E08000035'), indicator });
    expect(table?.rows[0]?.cells[1]).toEqual({ text: '44%' });
  });
});

describe('claimantView', () => {
  test('says how the count moved over a year', () => {
    expect(claimantView(profileInput())?.changeSentence).toBe(
      '200 more than a year before (up 25%).',
    );
  });

  test.each([
    ['Shetland', 'S12000027', 'It was 175 a year before. The source rounds to 5.'],
    ['Scilly', 'E06000053', 'It was 20 a year before. The source rounds to 5.'],
  ])('draws nothing from counts as small as those of %s', (_, gss, words) => {
    const own = areaFromData(gss);
    expect(claimantView(profileInput({ own }))?.changeSentence).toBe(words);
  });

  test('says of what group a share is', () => {
    expect(claimantView(profileInput())?.table.columns[1]).toBe(
      'Share of that group, aged 16 to 64',
    );
  });
});

describe('advertsView', () => {
  test('gives the district’s number and the wider area’s series', () => {
    const view = advertsView(profileInput());
    expect([view?.total.area.name, view?.isWider]).toEqual(['Leeds', false]);
    expect(view?.trend?.lines[0]?.area.name).toBe('West Yorkshire');
  });

  test('names the local skills area where the district has none', () => {
    const view = advertsView(profileInput({ own: profile({ ...SHARDS.own, sets: [] }) }));
    expect([view?.total.area.name, view?.isWider]).toEqual(['West Yorkshire', true]);
  });
});

describe('openingsView', () => {
  test('puts most openings first, per year, with level and direction together', () => {
    const view = openingsView(profileInput());
    expect([view?.area.name, view?.isWider]).toEqual(['West Yorkshire', true]);
    const [carers, managers] = view?.rows ?? [];
    expect(carers?.openings).toMatchObject({ figure: value(290), unit: 'jobs-per-year' });
    expect(carers?.direction).toBe('little change likely, up 1%');
    expect(managers?.direction).toBe('little change likely, up 10%');
  });

  test('sets the change of all jobs beside every direction', () => {
    expect(openingsView(profileInput())?.allJobs).toBe('All jobs there: up 4%.');
  });

  test('keeps the directions and puts most jobs first where openings are wrong at the source', () => {
    const sets = SHARDS.lsip.sets.map((set) =>
      set.indicator === 'replacement-2020-2035'
        ? { ...set, values: ['w' as const, 'w' as const] }
        : set,
    );
    const view = openingsView(profileInput({ lsip: profile({ ...SHARDS.lsip, sets }) }));
    expect(view?.rows.map(({ openings }) => openings?.figure)).toEqual([
      missing('wrong-in-source'),
      missing('wrong-in-source'),
    ]);
    expect(view?.rows[0]?.direction).toBe('little change likely, up 1%');
  });
});

describe('coverageSentences', () => {
  const named = (gss: string, name: string, nation?: string) =>
    coverageSentences(
      profileInput({
        own: profile({ gss, name, sets: [] }),
        region: undefined,
        nation: nation ? profile({ gss: nation, name: nation, sets: [] }) : undefined,
      }),
    ).join(' ');

  test('is silent for a district the tables cover', () => {
    expect(coverageSentences(profileInput())).toEqual([]);
  });

  test.each([
    ['Northern Ireland', 'N09000003', 'N92000002', 'Northern Ireland runs its own surveys.'],
    ['Wales', 'W06000015', 'W92000004', 'here for England only'],
    ['Scotland', 'S12000036', 'S92000003', 'from its 2022 Census'],
    ['City of London', 'E09000001', 'E92000001', 'Very few people live in the City of London.'],
    ['Isles of Scilly', 'E06000053', 'E92000001', 'Very few people live on the Isles of Scilly.'],
    ['a local skills area', 'E69000031', 'E92000001', 'a group of districts'],
    ['Northern Ireland as a whole', 'N92000002', undefined, 'you find its rates of work'],
  ])('says what is collected for %s', (name, gss, nation, words) => {
    expect(named(gss, name, nation)).toContain(words);
    expect(fleschKincaidGrade(named(gss, name, nation))).toBeLessThanOrEqual(7);
  });
});

describe('coverageSentences with Nomis', () => {
  const sentences = (gss: string) =>
    coverageSentences(
      profileInput({ own: profile({ gss, name: gss, sets: [] }), region: undefined }),
    );

  test.each([
    ['a region', 'E12000003', /^Nomis adds people, jobs by kind/],
    ['Northern Ireland', 'N92000002', /^Nomis adds how many people live here/],
  ] as const)('says what only Nomis has of %s', (_, gss, words) => {
    const last = sentences(gss).at(-1) ?? '';
    expect(last).toMatch(words);
    expect(fleschKincaidGrade(last)).toBeLessThanOrEqual(7);
  });

  test('adds nothing for a district whose own tables are full', () => {
    expect(sentences('E08000035')).toEqual([]);
  });
});

describe('notShown', () => {
  const reasons = (input = profileInput()) =>
    new Map(notShown(input).map(({ what, why }) => [what, why]));

  test('says what Nomis alone has, wherever it answers', () => {
    expect(reasons().get('Claimants by age')).toBe(
      'not in the tables of this app; Nomis has it, in its section while it answers',
    );
  });

  test('sends a reader of a local skills area to its districts', () => {
    const own = profile(SHARDS.lsip);
    expect(reasons(profileInput({ own })).get('Claimants by age')).toBe(
      'not in the tables of this app for local skills areas; see its districts',
    );
  });

  const NO_TABLE = 'not in the tables of this app';
  const IN_NOMIS = `${NO_TABLE}; Nomis has it, in its section while it answers`;
  const IN_PROFILE = `${NO_TABLE}; the official profile may have it`;

  test.each([
    ['K03000001', 'People who live here', IN_NOMIS],
    ['E12000002', 'Number of people in work', IN_PROFILE],
    ['W06000015', 'Businesses by industry', NO_TABLE],
    ['W06000015', 'Jobs advertised', NO_TABLE],
    ['W06000015', 'Travel times', 'not in the tables of this app'],
    ['N09000003', 'Middle yearly pay of employees who live here', NO_TABLE],
    ['N09000003', 'Share of people in work', IN_PROFILE],
    ['E06000066', 'Travel times', 'not published; the source does not say why'],
    ['E06000066', 'Businesses by industry', 'wrong at the source: left out'],
    ['E06000066', 'Qualifications', 'wrong at the source: left out'],
  ])('says of %s why there is no "%s": %s', (gss, what, why) => {
    expect(reasons(inputFromData(gss)).get(what)).toBe(why);
  });

  test('leaves out what a wider area stands in for', () => {
    expect(reasons().has('Projected jobs and openings')).toBe(false);
  });

  test('gives the reason of figures that are all missing', () => {
    const [first, ...others] = SHARDS.own.sets;
    const sets = [{ ...first, values: ['d' as const, 'd' as const] }, ...others];
    const own = profile({ ...SHARDS.own, sets });
    expect(reasons(profileInput({ own })).get('Share of people in work')).toBe(
      'withheld so nobody can be identified',
    );
  });
});

describe('areaLinks', () => {
  test('leads to both official profiles of a district, and to no advert board', () => {
    expect(areaLinks(LINKS, profile(SHARDS.own)).map(({ href }) => href)).toEqual([
      'https://www.nomisweb.co.uk/reports/lmp/lad/1778385159/report.aspx',
      'https://www.ons.gov.uk/explore-local-statistics/areas/E08000035',
    ]);
  });

  test('leaves out a profile that needs a number the place has not', () => {
    expect(areaLinks(LINKS, profile(SHARDS.region)).map(({ id }) => id)).toEqual([
      'explore-local-statistics',
    ]);
  });

  test('has none for a local skills area', () => {
    expect(areaLinks(LINKS, profile(SHARDS.lsip))).toEqual([]);
  });
});

describe('a region with the districts of one local skills area', () => {
  const london = inputFromData('E12000007');
  const LSIP = 'Greater London';

  test('shows that area’s tables under its name', () => {
    expect(advertsView(london)?.total).toMatchObject({
      area: { name: LSIP },
      figure: value(318_259),
    });
    expect(openingsView(london)).toMatchObject({ area: { name: LSIP }, hasSameDistricts: true });
    expect(occupationsView(london)?.here.name).toBe(LSIP);
    expect(occupationsView(london)?.rows[0]?.quotient?.place).toBeUndefined();
    expect(qualificationsView(london)?.columns).toEqual([
      'People, Greater London',
      'Share, Greater London',
      'Share, England',
    ]);
    expect(peopleView(london)?.inWork?.area.name).toBe(LSIP);
  });

  test('says so, and does not list them as missing', () => {
    const words = coverageSentences(london).join(' ');
    expect(words).toContain('same districts as Greater London');
    expect(fleschKincaidGrade(words)).toBeLessThanOrEqual(7);
    const missed = notShown(london).map(({ what }) => what);
    expect(missed).not.toContain('Qualifications');
    expect(missed).not.toContain('People in work by occupation');
    expect(missed).toContain('Businesses by industry');
  });

  test('leaves other regions to England', () => {
    const region = inputFromData('E12000002');
    expect(openingsView(region)).toMatchObject({
      area: { name: 'England' },
      hasSameDistricts: false,
    });
    expect(occupationsView(region)).toBeUndefined();
  });
});

describe('wholeOf', () => {
  test('is the United Kingdom for Northern Ireland, else Great Britain', () => {
    const belfast = profile({
      gss: 'N09000003',
      name: 'Belfast',
      nation: { gss: 'N92000002', name: 'Northern Ireland' },
      sets: [],
    });
    expect(wholeOf(belfast)?.name).toBe('United Kingdom');
    expect(wholeOf(profile(SHARDS.own))?.name).toBe('Great Britain');
    expect(wholeOf(profile(SHARDS.whole))).toBeUndefined();
  });
});

describe('widerCodes', () => {
  test('lists every wider area once', () => {
    expect(widerCodes(profile(SHARDS.own))).toEqual([
      'E69000037',
      'E12000003',
      'E92000001',
      'K03000001',
    ]);
  });
});

describe('summariesOf', () => {
  const summaries = (gss: string) => {
    const input = inputFromData(gss);
    return summariesOf(pageViews(input), input);
  };
  const PLACES = [
    'E08000035',
    'E06000053',
    'E09000001',
    'W06000024',
    'S12000017',
    'S12000023',
    'N09000005',
    'E12000003',
    'E12000007',
    'E69000037',
    'E92000001',
    'N92000002',
    'K02000001',
    'K03000001',
  ];

  test('says in a word or two what each closed section comes to', () => {
    expect([...summaries('E08000035').values()].map(({ finding }) => finding)).toEqual([
      '829,413 people; 544,020 aged 16 to 64',
      '8 rates beside Yorkshire and The Humber, England and Great Britain',
      '20.9% neither work nor look for work',
      '25,975 claim; 195 more than a year before (up 1%)',
      'None clearly more or less common than in England',
      '44% level 4 or above; 6% none',
      'Middle half £22,818 to £45,724 a year',
      '28,812, July 2025; most for business and finance',
      'Office admin: about 3,900 jobs a year in West Yorkshire',
      'Most: Professional, scientific & technical, 16.4%',
      '78 in 100 work here, 6 in Bradford (2011)',
      'Districts with the closest figures',
      '2 things to look for elsewhere',
    ]);
  });

  test.each(PLACES)('needs no more than twelve words for any section of %s', (gss) => {
    const findings = [...summaries(gss).values()].map(({ finding }) => finding);
    expect(findings.filter((finding) => finding.split(' ').length > 12)).toEqual([]);
  });

  test('has no section a place has nothing for', () => {
    expect([...summaries('N09000005').keys()]).toEqual([
      'rates',
      'claimants',
      'pay',
      'similar',
      'not-shown',
    ]);
  });

  test('names the wider area whose kinds of work stand in', () => {
    expect(summaries('E09000001').get('occupations')?.finding).toBe(
      'In its skills area: 5 more, 11 less common than in England',
    );
  });
});
