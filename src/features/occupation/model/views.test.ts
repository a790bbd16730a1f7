import { describe, expect, test } from 'vitest';
import {
  areaFromData,
  occupationFromData,
  referenceFromData,
  shardsFromData,
} from '../../../../tests/support/packFromData';
import { advertsView } from './advertsView';
import { outlookView } from './futureView';
import { advertLinks, apprenticeshipWords, gettingInView } from './gettingInView';
import { answerSentences, gettingInLine, type PageSubject, payLine, paySentence } from './glance';
import { hoursView } from './hoursView';
import { payView } from './payView';
import { hereView } from './placeView';
import type { OccupationInput } from './sources';

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

const subject = ({ profile, district }: OccupationInput): PageSubject => ({
  group: profile.group,
  ...(district ? { area: district.area } : {}),
});

const unitGroups = () =>
  [...shardsFromData().keys()]
    .filter((name) => name.startsWith('occupations/'))
    .map((name) => name.slice('occupations/'.length));

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

  test('carries its source, period, area, group and edition', () => {
    const { climb } = payView(PLUMBERS_IN_LEEDS, 'year');
    expect(climb.kind === 'found' && climb.lead.observation).toMatchObject({
      source: 'ashe-14-2025',
      period: '2025-04',
      area: { gss: 'K02000001' },
      occupation: { edition: 'SOC 2020', code: '5315' },
      flags: ['provisional'],
    });
  });

  test('is a rough guide at best, since the table publishes no error', () => {
    expect(payView(PLUMBERS_IN_LEEDS, 'year').sureness).toBe('rough guide');
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

  test('of a mixture is said as a range in the glance', () => {
    const line = payLine(payView(input('3545'), 'year'), subject(input('3545')));
    expect(line.text).toMatch(/^£[\d,]+ to £[\d,]+ a year$/);
    expect(line.note).toBe('middle full-time pay in 2 of the 3 newer groups this work is now in');
  });

  test('of a mixture the Census alone shows lists the part the survey saw nobody in', () => {
    const { origin, parts } = payView(input('9112'), 'year');
    expect(origin).toMatchObject({ kind: 'parts', sample: 'census', fewAsked: true });
    expect(parts.map(({ group, share, row }) => [group.code, share, row !== undefined])).toEqual([
      ['9112', 0.5943, true],
      ['5119', 0.4057, true],
    ]);
  });

  test('of a mixture has a row for every part with a twentieth of the people', () => {
    const { parts } = payView(input('1259'), 'year');
    const large = parts.filter(({ share }) => share >= 0.05);
    expect(large.map(({ row }) => row !== undefined)).toEqual(Array(6).fill(true));
  });

  test('is of no wider group that the Census puts under 80% of the people in', () => {
    const { region, unitedKingdom, climb } = payView(input('1173', 'E08000035'), 'week');
    expect([region, unitedKingdom, climb.kind]).toEqual([undefined, undefined, 'missing']);
  });

  test('of April 2021 says so wherever it leads, in the past tense', () => {
    const police = input('3312');
    const line = payLine(payView(police, 'year'), subject(police));
    expect(line.note).toBe('middle pay, full time, April 2021');
    expect(paySentence(payView(police, 'year'))).toBe(
      'In April 2021, half of full-time staff earned more than £42,234 a year, and half earned less. The figure is old.',
    );
  });

  test('of a wider group is not said of the job itself', () => {
    expect(paySentence(payView(input('2215'), 'year'))).toBe(
      'In April 2021, half of full-time staff earned more than £49,184 a year, and half earned less. This is for the wider group Health professionals. The figure is old.',
    );
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

  test('stands beside the minimum wage of the day', () => {
    expect(payView(PLUMBERS_IN_LEEDS, 'hour').minimumWage).toEqual({
      hourlyGbp: 12.71,
      from: '2026-04-01',
    });
  });
});

describe('here', () => {
  test('counts the wider group in the district where its cell is large enough', () => {
    const view = hereView(PLUMBERS_IN_LEEDS);
    expect(view.people.kind === 'found' && view.people.lead.observation).toMatchObject({
      figure: { kind: 'value', value: 9100 },
      area: { gss: 'E08000035' },
      occupation: { code: '53', edition: 'SOC 2020' },
    });
    expect(view.roughPeople).toBeUndefined();
  });

  test('leads with the skills area where the district’s cell is small, and keeps it as rough', () => {
    const view = hereView(input('1115', 'E07000041'));
    expect(view.people.kind === 'found' && view.people.lead.observation.area.level).toBe('lsip');
    expect(view.roughPeople?.figure).toEqual({ kind: 'value', value: 3900 });
    expect(view.quotient.kind === 'found' && view.quotient.lead.observation.area.level).toBe(
      'lsip',
    );
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
  test('puts the job zone of most of the weight into words', () => {
    expect(gettingInLine(gettingInView(PLUMBERS_IN_LEEDS)).text).toBe(
      'One or two years of training or a course',
    );
  });

  test.each(['1134', '3213', '8214', '3119', '6125', '6126', '6146'])(
    'shows no skills for %s, whose US jobs are rated for less than half',
    (soc) => {
      expect(gettingInView(input(soc)).lists.skills).toEqual([]);
    },
  );

  test('links to the National Careers Service by its own paths', () => {
    expect(gettingInView(PLUMBERS_IN_LEEDS).careersLinks.map(({ href }) => href)).toContain(
      'https://nationalcareers.service.gov.uk/job-profiles/plumber',
    );
  });

  test('sends job boards a title and a place, and nothing else', () => {
    expect(advertLinks(PLUMBERS_IN_LEEDS)[0]?.href).toBe(
      'https://findajob.dwp.gov.uk/search?q=Plumber&w=Leeds',
    );
  });
});

describe('apprenticeshipWords', () => {
  const driver = { reference: 'ST0257', title: 'Urban driver', level: 2, months: 13 };

  test('say which job title matched where the name does not hold it', () => {
    expect(apprenticeshipWords({ ...driver, matchedTitle: 'HGV driver' })).toBe(
      'Urban driver, level 2, about 13 months, for the job title “HGV driver”',
    );
  });

  test('say the name once where it holds the job title', () => {
    expect(apprenticeshipWords({ ...driver, months: null, matchedTitle: 'urban Driver' })).toBe(
      'Urban driver, level 2',
    );
  });
});

describe('hours', () => {
  test('are those of the one SOC 2020 group, full time first', () => {
    const { rows } = hoursView(PLUMBERS_IN_LEEDS);
    expect(rows.map(({ group }) => group)).toEqual(['ft', 'all', 'female', 'male']);
    expect(rows[0]?.median.figure).toEqual({ kind: 'value', value: 40 });
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
    const sentences = answerSentences(
      payView(PLUMBERS_IN_LEEDS, 'year'),
      hereView(PLUMBERS_IN_LEEDS),
      outlookView(PLUMBERS_IN_LEEDS),
    );
    expect(sentences).toEqual([
      'Half of full-time staff earn more than £37,881 a year, and half earn less.',
      'Fewer jobs in building trades are projected in West Yorkshire by 2035.',
    ]);
  });

  test.each(['1', '2', '3', '4', '5', '6', '7', '8', '9'])(
    'can be given for every unit group of major group %s, in a district and without one',
    (major) => {
      const groups = unitGroups().filter((soc) => soc.startsWith(major));
      for (const soc of groups)
        for (const one of [input(soc), input(soc, 'E07000041')]) {
          const sentences = answerSentences(payView(one, 'year'), hereView(one), outlookView(one));
          expect(sentences.join(' ')).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(sentences.length).toBeLessThanOrEqual(2);
        }
    },
  );
});
