import { describe, expect, test } from 'vitest';
import { UNITED_KINGDOM } from '@/domain/area';
import { missing, value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import type { NamedEstimate } from '@/services/lmi/queries';
import type { ProjectedPart, ProjectedSplit } from '@/services/lmi/workingFutures';
import { advertTitles } from '../adverts/liveView';
import { censusView } from '../here/liveView';
import { inRanking, rankingRows, shortageView } from '../more/liveView';
import { courseRows, occupationRows } from '../needs/liveGraduatesView';
import { projectionView } from '../outlook/liveView';
import { changeRows } from '../pay/liveView';
import { estimateSplit, jobsSplit, partLabel } from './splits';
import { type LiveSubject, serviceRegion, titled, widerSentence } from './subject';

const TITLES = {
  '53': 'Skilled construction and building trades',
  '5314': 'Plumbers',
  '2231': 'Nurses',
};
const subject: LiveSubject = {
  group: { edition: 'SOC 2010', code: '5314', title: 'Plumbers' },
  jobTitles: [],
  onet: { members: [], skills: [], knowledge: [], abilities: [], interests: [], values: [] },
  titles: TITLES,
  plainNames: { '53': 'building trades' },
};
const LONDON = { gss: 'E12000007', level: 'region', name: 'London' } as const;
const WALES = { gss: 'W92000004', level: 'nation', name: 'Wales' } as const;
const ENGLAND = { gss: 'E92000001', level: 'nation', name: 'England' } as const;

function observation(overrides: Partial<Observation> = {}): Observation {
  return {
    indicator: 'projected-jobs',
    figure: value(20_000),
    unit: 'jobs',
    occupation: { edition: 'SOC 2010', code: '5314', title: 'SOC 2010 group 5314' },
    area: UNITED_KINGDOM,
    period: '2027',
    periodEnd: '2027-12-31',
    source: 'lmi-for-all',
    flags: ['projected'],
    ...overrides,
  };
}

const jobs = (period: string, number: number | null) =>
  observation({ period, figure: number === null ? missing('not-published') : value(number) });

describe('the subject', () => {
  test('asks for the region in England and the nation elsewhere', () => {
    expect(serviceRegion(LONDON, ENGLAND)).toBe(LONDON);
    expect(serviceRegion(undefined, WALES)).toBe(WALES);
    expect(serviceRegion(undefined, ENGLAND)).toBeUndefined();
  });

  test('names a group by its title and keeps the number of an unknown one', () => {
    expect(titled(observation(), subject).occupation?.title).toBe('Plumbers');
    const unknown = observation({ occupation: { edition: 'SOC 2010', code: '9', title: '' } });
    expect(titled(unknown, subject).occupation?.title).toBe('SOC 2010 group 9');
  });

  test('says when a figure is for the wider group', () => {
    const coarse = observation({ occupation: { edition: 'SOC 2010', code: '53', title: '' } });
    expect(widerSentence(titled(coarse, subject), subject)).toBe(
      'This is for the wider group building trades.',
    );
    expect(widerSentence(titled(coarse, { ...subject, plainNames: {} }), subject)).toBe(
      'This is for the wider group Skilled construction and building trades.',
    );
    expect(widerSentence(titled(observation(), subject), subject)).toBe('');
  });

  test('looks for adverts with the title chosen, then with the others of the group', () => {
    const jobTitles = ['Heating engineer', 'Plumber'];
    expect(advertTitles('plumber', { jobTitles })).toEqual(['plumber', 'Heating engineer']);
    expect(advertTitles('Barista', { jobTitles: [] })).toEqual(['Barista']);
  });
});

describe('projectionView', () => {
  const answer = (years: readonly Observation[]) => ({
    requestedSoc: '5314',
    returnedSoc: '5314',
    years,
  });

  test('runs from the first year with a figure to the last', () => {
    const view = projectionView(
      answer([
        jobs('2017', null),
        jobs('2018', 50_000),
        jobs('2022', 52_000),
        jobs('2027', 60_000),
      ]),
      subject,
    );
    expect(view?.outlook.fromYear).toBe(2018);
    expect(view?.outlook.toYear).toBe(2027);
    expect(view?.outlook.direction).toBe('growing');
    expect(view?.years.map(({ text }) => text)).toEqual([
      'not published; the source does not say why',
      'about 50,000',
      'about 52,000',
      'about 60,000',
    ]);
    expect(view?.isSmall).toBe(false);
  });

  test('is none of one year alone', () => {
    expect(projectionView(answer([jobs('2027', 60_000)]), subject)).toBeUndefined();
  });

  test('says that a year is a small sample', () => {
    const small = observation({ period: '2017', flags: ['projected', 'small'] });
    expect(projectionView(answer([small, jobs('2027', 9000)]), subject)?.isSmall).toBe(true);
  });
});

const part = (
  name: string,
  number: number,
  overrides: Partial<Observation> = {},
): ProjectedPart => ({
  name,
  observation: observation({ figure: value(number), ...overrides }),
});

describe('jobsSplit', () => {
  const split = (years: ProjectedSplit['years']): ProjectedSplit => ({
    requestedSoc: '5314',
    returnedSoc: '5314',
    dimension: 'gender',
    note: null,
    years,
  });

  test('sets parts of the last year beside the first by name, not by place', () => {
    const view = jobsSplit(
      split([
        { year: 2017, parts: [part('Female', 20_000), part('Male', 30_000)] },
        { year: 2027, parts: [part('Male', 30_100), part('Female', 26_000)] },
      ]),
      'gender',
      subject,
    );
    expect(view?.rows.map(({ name, text, cells }) => [name, text, cells[2]])).toEqual([
      ['Men', 'about 30,000', 'little change likely'],
      ['Women', 'about 26,000', 'growing'],
    ]);
  });

  test('marks a small sample and gives it no direction', () => {
    const small = { flags: ['projected', 'small'] } as const;
    const view = jobsSplit(
      split([
        { year: 2017, parts: [part('Male', 4000, small)] },
        { year: 2027, parts: [part('Male', 8000, small)] },
      ]),
      'gender',
      subject,
    );
    expect(view?.rows[0]?.text).toBe('about 8,000*');
    expect(view?.rows[0]?.cells[2]).toBe('too small to say');
    expect(view?.hasSmall).toBe(true);
  });

  test('says that a part is new in the last year', () => {
    const view = jobsSplit(
      split([
        { year: 2017, parts: [part('Female', 20_000)] },
        { year: 2027, parts: [part('Male', 30_000)] },
      ]),
      'gender',
      subject,
    );
    expect(view?.rows[0]?.cells).toEqual([
      'not in this year',
      part('Male', 30_000).observation,
      'no figure to set it beside',
    ]);
  });

  test('is of the United Kingdom though its parts are regions', () => {
    const view = jobsSplit(
      split([
        { year: 2017, parts: [part('London', 20_000, { area: LONDON })] },
        { year: 2027, parts: [part('London', 20_000, { area: LONDON })] },
      ]),
      'region',
      subject,
    );
    expect(view?.source.area).toBe(UNITED_KINGDOM);
    expect(view?.rows[0]?.name).toBe('London');
  });

  test('is none without years', () => {
    expect(jobsSplit(split([]), 'gender', subject)).toBeUndefined();
  });
});

describe('estimateSplit', () => {
  const named = (code: number, name: string) => ({
    code,
    name,
    observation: observation({ unit: 'gbp-per-week', figure: value(500 + code), period: '2022' }),
  });
  const estimate = (rows: NamedEstimate['named']): NamedEstimate => ({
    requestedSoc: '5314',
    returnedSoc: '5314',
    area: UNITED_KINGDOM,
    year: 2022,
    dimension: 'qualification',
    rows: [],
    named: rows,
  });

  test('orders qualifications from the highest by name, though the codes run the other way', () => {
    const view = estimateSplit(
      estimate([named(9, 'NQF 0'), named(3, 'NQF 6'), named(1, 'NQF 8')]),
      'qualification',
      subject,
    );
    expect(view?.rows.map(({ name }) => name)).toEqual([
      'Doctorate',
      'Bachelor’s degree',
      'No qualification',
    ]);
  });

  test('is none where no part has a name', () => {
    expect(estimateSplit(estimate([]), 'industry', subject)).toBeUndefined();
  });

  test.each([
    ['Male', 'gender', 'Men'],
    ['female', 'gender', 'Women'],
    ['Self employed', 'status', 'Self employed'],
    ['full-time', 'status', 'Full time'],
    ['NQF 3', 'qualification', 'A levels, level 3'],
    ['Other', 'qualification', 'Other'],
    ['Construction', 'industry', 'Construction'],
  ] as const)('calls %s by %s: %s', (name, dimension, label) => {
    expect(partLabel({ name, observation: observation() }, dimension)).toBe(label);
  });
});

describe('lists', () => {
  test('give changes of pay newest first, without a claim where there is hardly any', () => {
    expect(
      changeRows([
        { year: 2019, percent: 2.25 },
        { year: 2020, percent: -0.2 },
        { year: 2021, percent: -3.5 },
      ]).map(({ name, text }) => [name, text]),
    ).toEqual([
      ['2021', 'down 4%'],
      ['2020', 'no change to speak of'],
      ['2019', 'up 2%'],
    ]);
  });

  test('link only groups that have a page', () => {
    const rows = rankingRows(
      [
        { soc: '2231', hardToFill: value(61.5) },
        { soc: '9999', hardToFill: missing('not-published') },
      ],
      subject,
    );
    expect(rows).toEqual([
      { id: '2231', name: 'Nurses', soc: '2231', text: '62%' },
      { id: '9999', name: 'SOC 2010 group 9999', text: 'no figure given' },
    ]);
  });

  test('say whether this job is listed, without a rank', () => {
    expect(inRanking([{ soc: '5314', hardToFill: value(1) }], subject)).toBe(
      'This job is in the list.',
    );
    expect(inRanking([], subject)).toBe('This job is not in the list.');
  });

  test('give subjects and jobs of graduates with their share', () => {
    expect(
      courseRows({ year: '2014/15', courses: [{ id: 'H3', name: 'Engineering', percent: 28 }] }),
    ).toEqual([{ id: 'H3 Engineering', name: 'Engineering', text: '28%' }]);
    expect(
      occupationRows(
        { year: null, occupations: [{ soc: '77', title: 'Sales', percent: 9 }] },
        subject,
      ),
    ).toEqual([{ id: '77', name: 'Sales', text: '9%' }]);
  });

  test('show the largest census groups, then this job’s own, and what is in no row', () => {
    const group = (code: string, count: number) => ({
      occupation: { edition: 'SOC 2010', code, title: `Group ${code}` } as const,
      count,
      percent: count / 10,
    });
    const view = censusView(
      {
        district: 'Leeds',
        ward: 'City',
        total: 1000,
        notShown: 28,
        groups: [
          ...['111', '112', '113', '115', '116'].map((code) => group(code, 180)),
          group('531', 72),
        ],
      },
      subject,
    );
    expect(view.rows.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Group 111: 180, 18%',
      'Group 112: 180, 18%',
      'Group 113: 180, 18%',
      'Group 115: 180, 18%',
      'Group 116: 180, 18%',
      'Group 531 (this job is in it): 72, 7%',
    ]);
    expect([view.total, view.notShown, view.place]).toEqual(['1,000', '28', 'City, Leeds']);
  });
});

describe('shortageView', () => {
  const found = (share: number, overrides: Partial<Observation> = {}) => {
    const of = observation({ unit: 'per-cent', figure: value(share), flags: [], ...overrides });
    return {
      requestedSoc: '5314',
      returnedSoc: '5314',
      year: 2019,
      reliability: 2,
      hardToFill: of,
      skillShortage: of,
      skillShortageAmongHardToFill: of,
    };
  };
  const wider = { occupation: { edition: 'SOC 2010', code: '53', title: '' } } as const;
  const none = { kind: 'missing', reason: 'not-collected' } as const;
  const inLondon = { ...subject, region: LONDON };

  test('says once for which group both figures are', () => {
    const view = shortageView(
      {
        country: { kind: 'value', value: found(44.25, wider) },
        region: { kind: 'value', value: found(30, { ...wider, area: LONDON }) },
      },
      inLondon,
    );
    expect(view.lines.map(({ words }) => words)).toEqual([
      'United Kingdom: of jobs on offer, 44% are hard to fill, and 44% are so for want of skills.',
      'London: of jobs on offer, 30% are hard to fill, and 30% are so for want of skills.',
    ]);
    expect(view.notes).toEqual([
      'This is for the wider group building trades.',
      'The survey marks how sure it is with 2. It does not say what that means.',
    ]);
  });

  test('says which of the two is for the wider group, and why there is none of a place', () => {
    const country = { kind: 'value', value: found(44.25, wider) } as const;
    const local = { kind: 'value', value: found(30, { area: LONDON }) } as const;
    expect(shortageView({ country, region: local }, inLondon).notes[0]).toBe(
      'United Kingdom: This is for the wider group building trades.',
    );
    const view = shortageView({ country, region: none }, inLondon);
    expect(view.lines[1]).toEqual({
      place: 'London',
      words: 'London: not collected for this place or job.',
    });
  });
});
