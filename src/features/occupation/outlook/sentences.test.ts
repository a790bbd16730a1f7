import { describe, expect, test } from 'vitest';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import { areaFromData, codesFromData, shardFromData } from '../../../../tests/support/packFromData';
import {
  advertsSentence,
  noAdvertsSentence,
  noReachSentence,
  reachSentence,
  reachTotalSentence,
} from '../adverts/sentences';
import { advertsView } from '../adverts/view';
import { openingsView } from '../openings/view';
import { outlookView } from './view';
import { hereSentence, jobShareSentence, noCountSentence, peopleSentence } from '../here/sentences';
import {
  areaOpenings,
  leaversNote,
  openingsElsewhereSentence,
  openingsFinding,
  thisJobSentence,
} from '../openings/sentences';
import { areaLevels, elsewhereSentence, outlookSentence } from './sentences';
import { outlookFinding, outlookTile } from './tile';
import { hereView } from '../here/view';
import { spreadSentence } from '../input/sentences';
import { english } from '../../../../tests/support/english';

const SEFTON = 'E08000014';
const LEEDS = 'E08000035';
const BOURNEMOUTH = 'E06000058';
const CARDIFF = 'W06000015';
const EDINBURGH = 'S12000036';
const BELFAST = 'N09000003';
const SCILLY = 'E06000053';
const CITY_OF_LONDON = 'E09000001';

describe('here', () => {
  const here = (soc: string, gss?: string) => hereView(inputFromData(soc, gss));

  test('counts people who live in the nearest area with a count that may be printed', () => {
    expect(english(hereSentence(here('5312', SEFTON)))).toBe(
      'About 17,000 people who live in Liverpool City Region work in building trades.',
    );
  });

  test('says how common the work is of the very area the people are counted in', () => {
    expect(english(hereSentence(here('2136', SCILLY)))).toBe(
      'About 14,000 people who live in Cornwall and the Isles of Scilly work in science and tech. That is less common than in England.',
    );
  });

  test('says that too few people were asked where no rung has a count', () => {
    const view = here('5312', CARDIFF);
    expect([english(hereSentence(view)), english(noCountSentence(view))]).toEqual([
      undefined,
      'Too few people were asked to say how many people here work in building trades.',
    ]);
  });

  test('says where the count is withheld', () => {
    expect(english(noCountSentence(here('9272', 'S12000023')))).toBe(
      'There is no count of people here in everyday services. It is withheld so nobody can be identified.',
    );
  });

  test('says that this app has no count for Northern Ireland', () => {
    const view = here('5312', BELFAST);
    expect([english(hereSentence(view)), english(noCountSentence(view))]).toEqual([
      undefined,
      'There is no count of people by kind of work for Northern Ireland in this app.',
    ]);
  });

  test('says the share of the job in its wider group once there are people to be part of', () => {
    const { group } = inputFromData('5312').profile;
    expect(english(jobShareSentence(here('5312', SEFTON), group))).toBe(
      `Across the UK, about 9 in 100 of them were ${group.plain} in 2018.`,
    );
    expect(english(jobShareSentence(here('5312', BELFAST), group))).toBeUndefined();
  });

  test('has no share for a job that is spread over several wider groups', () => {
    const { group } = inputFromData('6125').profile;
    const view = here('6125', LEEDS);
    expect(english(jobShareSentence(view, group))).toBeUndefined();
    expect(english(spreadSentence(view.wider))).toBe(
      'This work is in 2 wider groups. The largest is care and childcare (77% of people).',
    );
    expect(english(peopleSentence(view))).toBe(
      'About 22,000 people who live in Leeds work in care and childcare.',
    );
  });
});

describe('the outlook', () => {
  const outlook = (soc: string, gss?: string) => outlookView(inputFromData(soc, gss));

  test('is a direction, both levels and the change of all jobs', () => {
    const [nearest] = outlook('3131', LEEDS).areas;
    expect(english(outlookSentence(outlook('3131', LEEDS)))).toBe(
      'Little change is likely in jobs in technical support in West Yorkshire by 2035.',
    );
    expect(nearest && english(areaLevels(nearest))).toBe(
      'About 23,000 jobs in 2025, about 25,000 in 2035, projected. All jobs there: up 3%.',
    );
  });

  test.each([
    [CARDIFF, 'Wales'],
    [EDINBURGH, 'Scotland'],
    [BELFAST, 'Northern Ireland'],
  ])('of %s is England’s in the section alone, and never leads', (gss, nation) => {
    const view = outlook('5312', gss);
    expect([english(outlookSentence(view)), view.areas, view.series]).toEqual([
      undefined,
      [],
      undefined,
    ]);
    const service = { id: 'a', name: 'A careers service', href: 'https://careers.example' };
    expect(english(outlookTile(view, undefined, [service]))).toEqual({
      figure: 'No projection',
      lines: [`There is no projection for ${nation} in this app.`],
      instead: { href: service.href, name: 'Ask A careers service' },
    });
    expect(english(outlookFinding(view))).toBe(
      `None for ${nation}; England’s projection is inside`,
    );
    expect(english(elsewhereSentence(view))).toBe(
      `There is no projection for ${nation} in this app. For England: Fewer jobs in building trades are projected in England by 2035.`,
    );
  });

  test('of work in several wider groups is that of the largest', () => {
    const view = outlook('1221', 'E07000041');
    expect(english(outlookSentence(view))).toBe(
      'More jobs in small business management are projected in the Heart of the South-West by 2035.',
    );
  });
});

describe('openings', () => {
  const openings = (soc: string, gss?: string) => openingsView(inputFromData(soc, gss));

  test('are jobs that come free as people leave, and of how many one', () => {
    const view = openings('3131', LEEDS);
    expect(english(view.areas.map(areaOpenings))[0]).toBe(
      'About 650 jobs a year come free as people leave this work. That is 1 job in 35.',
    );
    expect(english(openingsFinding(view))).toBe('About 650 jobs a year come free: 1 in 35');
    expect(leaversNote(view)).toBe('People who change employer are not in it.');
  });

  test('of Dorset and Enterprise M3 are left out, and England’s stand apart', () => {
    for (const gss of [BOURNEMOUTH, 'E07000209']) {
      const [nearest, england] = openings('1121', gss).areas;
      expect(nearest && english(areaOpenings(nearest))).toBe(
        'Openings here are left out: the source is wrong.',
      );
      expect(nearest?.ofThisJob).toBeUndefined();
      expect(england?.perYear.area.name).toBe('England');
    }
  });

  test('of this job assume the mix of the UK, and say so', () => {
    const { group } = inputFromData('5312').profile;
    const [nearest] = openings('5312', SEFTON).areas;
    expect(nearest && english(thisJobSentence(nearest, group))).toBe(
      `About 43 of them may be for ${group.plain}. That assumes the UK mix of jobs of 2018.`,
    );
  });

  test('of this job are none where its people are in several wider groups', () => {
    const { areas } = openings('6125', LEEDS);
    expect(areas.map(({ ofThisJob }) => ofThisJob)).toEqual([undefined, undefined]);
  });

  test('of Scotland are England’s in the section alone', () => {
    const view = openings('5312', EDINBURGH);
    expect(view.areas).toEqual([]);
    expect(english(openingsElsewhereSentence(view))).toMatch(
      /^There is no projection for Scotland in this app\. For England: About [\d,]+ jobs a year come free/,
    );
  });
});

describe('adverts', () => {
  const adverts = (soc: string, gss?: string) => advertsView(inputFromData(soc, gss));

  test('are counted and not judged', () => {
    expect(advertsSentence(adverts('5312', SEFTON))).toBe(
      'In July 2025 there were 35 adverts for building trades in Sefton.',
    );
  });

  test('of a London borough are those of London', () => {
    expect(advertsSentence(adverts('3315', CITY_OF_LONDON))).toMatch(/ in Greater London\.$/);
  });

  test.each([
    [CARDIFF, 'Wales'],
    [EDINBURGH, 'Scotland'],
    [BELFAST, 'Northern Ireland'],
  ])('of %s are in no table of this app', (gss, nation) => {
    const view = adverts('5312', gss);
    expect([advertsSentence(view), english(noAdvertsSentence(view))]).toEqual([
      undefined,
      `There is no count of adverts for ${nation} in this app. Search the job boards for today’s.`,
    ]);
  });

  test('stand beside where people who live here work, dated and without a travel time', () => {
    const { reach } = adverts('5312', SEFTON);
    expect(reach && reachSentence(reach)).toBe(
      'In 2011, 24 in 100 people from Sefton who go out to work worked in Liverpool. Liverpool had 258 adverts.',
    );
    expect(reach && reachTotalSentence(reach)).toBe('These 3 districts had 315 adverts together.');
    expect(reach?.rows.map(({ area }) => area.name).slice(0, 2)).toEqual(['Sefton', 'Liverpool']);
  });

  test('are not added up where a part is missing', () => {
    const { reach } = adverts('5312', CARDIFF);
    expect(reach?.adverts).toEqual({ kind: 'none' });
    expect(reach && reachTotalSentence(reach)).toBeUndefined();
    expect(reach && reachSentence(reach)).toBe(
      'In 2011, 4 in 100 people from Cardiff who go out to work worked in Newport.',
    );
  });

  test.each([
    [EDINBURGH, 'Scotland'],
    [BELFAST, 'Northern Ireland'],
    [SCILLY, 'this place'],
    [CITY_OF_LONDON, 'this place'],
  ])('of %s have no reach, and say so', (gss, where) => {
    const view = adverts('5312', gss);
    expect([view.reach, noReachSentence(view)]).toEqual([
      undefined,
      `This app has no figures on where people from ${where} go out to work.`,
    ]);
  });
});

const PLACES = [undefined, SEFTON, LEEDS, BOURNEMOUTH, CARDIFF, EDINBURGH, BELFAST, SCILLY];

/** A spread of jobs that is the same on every run: every eleventh unit group. */
const everyEleventh = () => socsFromData().filter((_, at) => at % 11 === 0);

/** Every sentence a page says of what lies ahead and what is here. */
function sentencesOf(soc: string, gss: string | undefined): readonly string[] {
  const input = inputFromData(soc, gss);
  const [here, adverts] = [hereView(input), advertsView(input)];
  const [outlook, openings] = [outlookView(input), openingsView(input)];
  return [
    english(hereSentence(here)),
    english(noCountSentence(here)),
    english(jobShareSentence(here, input.profile.group)),
    english(spreadSentence(here.wider)),
    english(outlookSentence(outlook)),
    ...english(outlook.areas.map(areaLevels)),
    english(elsewhereSentence(outlook)),
    ...english(openings.areas.map(areaOpenings)),
    ...openings.areas.map((one) => english(thisJobSentence(one, input.profile.group))),
    advertsSentence(adverts),
    english(noAdvertsSentence(adverts)),
    adverts.reach && reachSentence(adverts.reach),
    adverts.reach && reachTotalSentence(adverts.reach),
  ].filter((sentence) => sentence !== undefined);
}

const number = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));

describe('no sentence contradicts its figures', () => {
  test.each(PLACES)('in %s', (gss) => {
    for (const soc of everyEleventh()) {
      const { areas } = outlookView(inputFromData(soc, gss));
      for (const one of areas) {
        const { outlook, from, to } = one;
        const [, then, later] =
          /^About ([\d,]+) jobs in 2025, about ([\d,]+) in 2035/.exec(
            english(areaLevels(one)) ?? '',
          ) ?? [];
        const [start, end] = [from, to].map(({ figure }) =>
          figure.kind === 'value' ? figure.value : Number.NaN,
        );
        expect(Math.abs(number(then) / (start ?? 0) - 1)).toBeLessThanOrEqual(0.05);
        expect(Math.abs(number(later) / (end ?? 0) - 1)).toBeLessThanOrEqual(0.05);
        // A direction of the words is the direction of the printed levels.
        const printed = Math.sign(number(later) - number(then));
        const allowed = { growing: [1], 'fewer-expected': [-1], 'little-change': [-1, 0, 1] };
        expect(allowed[outlook.direction ?? 'little-change']).toContain(printed);
      }
    }
  });
});

describe('a page of any job', () => {
  test.each(PLACES)('in %s says nothing false of its kind', (gss) => {
    for (const soc of everyEleventh()) {
      const said = sentencesOf(soc, gss).join(' ');
      expect(said).not.toMatch(/NaN|undefined|Infinity|cannot say|not collected/);
      // People who live here are no jobs; adverts are not judged; no travel time.
      expect(said).not.toMatch(/jobs here|higher|lower|minutes|less about|no openings/);
    }
  });

  test.each(['W06000015', 'S12000036', 'N09000003'])(
    'in %s has no figure of England in what leads',
    (gss) => {
      for (const soc of everyEleventh()) {
        const input = inputFromData(soc, gss);
        const lead = [
          english(outlookSentence(outlookView(input))),
          english(hereSentence(hereView(input)))?.replace(/than in England|as in England/, ''),
          advertsSentence(advertsView(input)),
        ];
        expect(lead.join(' ')).not.toContain('England');
      }
    },
  );
});

test('outlook and openings contradict each other in none of the 1,014 cells', () => {
  const said = codesFromData('areas')
    .filter((gss) => /^(E69|E92)/.test(gss))
    .flatMap(cellsOf);
  expect(said).toHaveLength(1014);
  expect(said.filter((openings) => /grow|shrink|growth|as the work/i.test(openings))).toEqual([]);
  expect(said.filter((openings) => openings.includes('left out'))).toHaveLength(52);
});

/** The openings of each sub-major group in an area, as its page says them. */
function cellsOf(gss: string): readonly string[] {
  const shard = shardFromData(`areas/${gss}`) as {
    readonly sets: readonly { readonly indicator: string; readonly codes?: readonly string[] }[];
  };
  const codes = shard.sets.find(({ indicator }) => indicator === 'replacement-2020-2035')?.codes;
  const base = inputFromData('5312');
  const area = areaFromData(gss);
  return (codes ?? []).flatMap((code) => {
    const profile = { ...base.profile, crosswalk: [onlyIn(code)] };
    const { areas } = openingsView({ ...base, profile, england: area });
    return english(areas.map(areaOpenings));
  });
}

/** A job with all of its people in one SOC 2020 sub-major group. */
const onlyIn = (code: string) =>
  ({
    soc2010: '5312',
    soc2020: `${code}11`,
    share: 1,
    lfsSample: 1000,
    censusSample: 1000,
    evidence: 'lfs',
  }) as const;
