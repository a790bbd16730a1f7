import { describe, expect, test } from 'vitest';
import {
  areaFromData,
  codesFromData,
  occupationFromData,
  referenceFromData,
} from '../../../tests/support/packFromData';
import { plainNameOf } from '@/domain/plainNames';
import { advertsView } from './adverts/view';
import { outlookView } from './outlook/view';
import { gettingInView, similarUsWork } from './needs/preparation';
import { answerSentences } from './tiles/answer';
import { hoursView } from './hours/view';
import { needsView } from './needs/view';
import { payView } from './pay/view';
import { hereView } from './here/view';
import type { OccupationInput } from './input/input';
import { english } from '../../../tests/support/english';

const TODAY = '2026-11-25';

function input(soc: string, gss?: string): OccupationInput {
  const district = gss === undefined ? undefined : areaFromData(gss);
  const lsip = district?.lsip && areaFromData(district.lsip.gss);
  return {
    profile: occupationFromData(soc),
    england: areaFromData('E92000001'),
    reference: referenceFromData(),
    ...(district ? { district } : {}),
    ...(lsip ? { lsip } : {}),
    today: TODAY,
  };
}

const PLUMBERS_IN_LEEDS = input('5314', 'E08000035');

describe('pay', () => {
  test('is the full-time middle of the one SOC 2020 group, in the unit that is asked', () => {
    const medians = (['year', 'week', 'hour'] as const).map((unit) => {
      const { climb } = payView(PLUMBERS_IN_LEEDS, unit);
      return climb.kind === 'found' ? climb.lead.observation.figure : climb;
    });
    expect(medians).toEqual([
      { kind: 'value', value: 37_881 },
      { kind: 'value', value: 747.7 },
      { kind: 'value', value: 18.18 },
    ]);
  });

  test('carries its source, period, area, group, edition and error', () => {
    const { climb } = payView(PLUMBERS_IN_LEEDS, 'year');
    expect(climb.kind === 'found' && climb.lead.observation).toMatchObject({
      source: 'ashe-14-7-2025',
      period: '2025-04',
      area: { gss: 'K02000001' },
      occupation: { edition: 'SOC 2020', code: '5315' },
      flags: ['provisional'],
      cvPercent: 3.4,
    });
  });

  test('of a mixture lists the parts with their shares and averages nothing', () => {
    const view = payView(input('3545'), 'year');
    expect(view.origin.kind).toBe('parts');
    expect(view.parts.map(({ group, share }) => [group.code, share])).toEqual([
      ['3556', 0.7501],
      ['2432', 0.2281],
      ['2440', 0.0204],
    ]);
  });

  test('of a mixture the Census alone shows lists the part the survey saw nobody in', () => {
    const { origin, parts } = payView(input('9112'), 'year');
    expect(origin).toMatchObject({ kind: 'parts', sample: 'census', fewAsked: true });
    expect(parts.map(({ group, share, pay }) => [group.code, share, pay !== undefined])).toEqual([
      ['9112', 0.5943, true],
      ['5119', 0.4057, true],
    ]);
  });

  test('of a mixture has a figure or its reason for every part with a twentieth of the people', () => {
    const { parts } = payView(input('1259'), 'year');
    const large = parts.filter(({ share }) => share >= 0.05);
    expect(large.map(({ pay }) => pay !== undefined)).toEqual(Array(6).fill(true));
  });

  test('of April 2021 and 2011 stands in the older table alone', () => {
    const { older, leadRow } = payView(input('3312'), 'year');
    expect(older.map(({ median }) => median.source)).toEqual(['ashe-14-2021', 'ashe-14-2011']);
    expect(leadRow?.median).toMatchObject({ source: 'ashe-14-2025', indicator: 'pay-hourly' });
  });

  test('in the region is that of the wider group, by workplace', () => {
    const { region, unitedKingdom } = payView(PLUMBERS_IN_LEEDS, 'year');
    expect([region?.median.area.name, region?.median.occupation?.code]).toEqual([
      'Yorkshire and The Humber',
      '5',
    ]);
    expect(unitedKingdom?.median.area.name).toBe('United Kingdom');
  });

  test('in Northern Ireland has no region: the table leaves it out', () => {
    expect(payView(input('5314', 'N09000003'), 'year').region).toBeUndefined();
  });

  test('in the region is of the major group of the title’s own group', () => {
    const spread = { ...input('3545', 'E08000035'), title: { text: 'A title', soc2020: '2432' } };
    expect(payView(spread, 'hour').regionLevel).toMatchObject({
      area: { name: 'Yorkshire and The Humber' },
      major: { code: '2', edition: 'SOC 2020' },
    });
  });

  test('stands beside the minimum wage of the day', () => {
    expect(payView(PLUMBERS_IN_LEEDS, 'hour').minimumWage).toEqual({
      hourlyGbp: 12.71,
      from: '2026-04-01',
    });
  });
});

describe('here', () => {
  test('counts the wider group in the district where its count may be printed', () => {
    const { people } = hereView(input('2136', 'E08000035'));
    expect(people.kind === 'found' && people.lead.observation).toMatchObject({
      area: { gss: 'E08000035' },
      occupation: { code: '21', edition: 'SOC 2020' },
    });
  });

  test('climbs to the skills area where too few people of the district were asked', () => {
    // 9,100 plumbers and builders in Leeds, with a coefficient of variation above 20%.
    const view = hereView(PLUMBERS_IN_LEEDS);
    expect(view.people.kind === 'found' && view.people.lead.observation).toMatchObject({
      figure: { kind: 'value', value: 28_000 },
      area: { gss: 'E69000037' },
    });
    expect(view.roughPeople).toBeUndefined();
  });

  test('says how common the work is in the area that its people are counted in, and no other', () => {
    // Hackney's own 0.5 beside Greater London's "less common" would be two answers to one question.
    const inHackney = hereView(input('6145', 'E09000012'));
    for (const one of [inHackney.people, inHackney.quotient])
      expect(one.kind === 'found' && one.lead.observation.area.gss).toBe('E69000013');
    expect(inHackney.quotientComparison).toEqual(inHackney.peopleComparison);
    // Nor is there a share of a count that too few people were asked for.
    const inCardiff = hereView(input('6121', 'W06000015'));
    for (const one of [inCardiff.people, inCardiff.quotient])
      expect(one).toEqual({ kind: 'missing', reason: 'unreliable' });
  });

  test('in Northern Ireland has no local count, and does not take England’s for it', () => {
    const view = hereView(input('5314', 'N09000003'));
    expect(view.people).toEqual({ kind: 'missing', reason: 'not-in-app' });
    expect(view.quotient).toEqual({ kind: 'missing', reason: 'not-in-app' });
  });

  test('of work spread over several wider groups lists the people in each', () => {
    const view = hereView(input('6125', 'E08000035'));
    expect(view.partPeople.map(({ group }) => group.code)).toEqual(['61', '32']);
    expect(view.partPeople.every(({ climb }) => climb.kind === 'found')).toBe(true);
  });

  test('leaves out pay of residents that is too old to say anything of today', () => {
    expect(hereView(input('6125', 'E09000001')).payOfResidents).toBeUndefined();
  });
});

describe('getting in', () => {
  test('puts the job zone of most of the weight into words, of like US work alone', () => {
    const { preparation } = gettingInView(PLUMBERS_IN_LEEDS);
    expect(preparation && similarUsWork(preparation)).toBe(
      'Similar US work: one or two years of training or a course.',
    );
  });

  test.each(['1134', '3213', '8214', '3119', '6125', '6126', '6146'])(
    'shows no skills for %s, whose US jobs are rated for less than half',
    (soc) => {
      expect(gettingInView(input(soc)).lists.skills).toEqual([]);
    },
  );
});

describe('hours', () => {
  test('are those of the one SOC 2020 group, full time first', () => {
    const { rows } = hoursView(PLUMBERS_IN_LEEDS);
    expect(rows.map(({ group }) => group)).toEqual(['ft', 'all', 'female', 'male']);
    expect(rows[0]?.median.figure).toEqual({ kind: 'value', value: 40 });
  });

  test('are of all employees first where part-time work is the rule', () => {
    const { rows } = hoursView(input('9244'));
    expect(rows.map(({ group }) => group)).toEqual(['all', 'female', 'male', 'ft']);
    expect(rows[0]?.median.figure).toEqual({ kind: 'value', value: 7 });
  });

  test('of a spread group are the largest part’s, with each part beside it', () => {
    const { rows, parts } = hoursView(input('8212'));
    expect(rows[0]?.median.occupation?.code).toBe('8214');
    expect(parts.map(({ group, row }) => [group.code, row?.group])).toEqual([
      ['8214', 'ft'],
      ['8219', 'ft'],
    ]);
  });

  test('are those of the chosen title’s group', () => {
    const title = { text: 'A title', soc2020: '8219' };
    const { rows, parts } = hoursView({ ...input('8212'), title });
    expect([rows[0]?.median.occupation?.code, parts]).toEqual(['8219', []]);
  });
});

describe('adverts', () => {
  test('are those of the wider group in the district', () => {
    const { adverts } = advertsView(PLUMBERS_IN_LEEDS);
    expect(adverts.kind === 'found' && adverts.lead.observation.area.name).toBe('Leeds');
  });

  test('of a London borough are those of its skills area: boroughs are not in the table', () => {
    const { adverts } = advertsView(input('5314', 'E09000007'));
    expect(adverts.kind === 'found' && adverts.lead.observation.area.level).toBe('lsip');
  });
});

describe('the answer', () => {
  test('is pay and where jobs are going', () => {
    const sentences = english(
      answerSentences(
        payView(PLUMBERS_IN_LEEDS, 'year'),
        hereView(PLUMBERS_IN_LEEDS),
        outlookView(PLUMBERS_IN_LEEDS),
        needsView(PLUMBERS_IN_LEEDS),
      ),
    );
    expect(sentences).toEqual([
      `Half of full-time ${plainNameOf(PLUMBERS_IN_LEEDS.profile.group)} across the UK earn more than £37,881 a year.`,
      'Fewer jobs in building trades are projected in West Yorkshire by 2035.',
    ]);
  });

  test('is pay and what you need where neither a projection nor a count is of the place', () => {
    const lorries = input('8211', 'N09000005');
    expect(
      english(
        answerSentences(
          payView(lorries, 'hour'),
          hereView(lorries),
          outlookView(lorries),
          needsView(lorries),
        ),
      ),
    ).toEqual([
      'Half of full-time lorry drivers across the UK earn more than £16.25 an hour.',
      'Most jobs: Lorry licence, medical and Driver CPC before you start.',
    ]);
  });

  test.each(['1', '2', '3', '4', '5', '6', '7', '8', '9'])(
    'can be given for every unit group of major group %s, in a district and without one',
    (major) => {
      const groups = codesFromData('occupations').filter((soc) => soc.startsWith(major));
      for (const soc of groups)
        for (const one of [input(soc), input(soc, 'E07000041')]) {
          const sentences = english(
            answerSentences(payView(one, 'year'), hereView(one), outlookView(one), needsView(one)),
          );
          expect(sentences.join(' ')).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(sentences.length).toBeLessThanOrEqual(2);
        }
    },
  );
});
