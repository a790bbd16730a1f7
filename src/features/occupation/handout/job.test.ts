import { describe, expect, test } from 'vitest';
import { plainNameOf } from '@/domain/plainNames';
import { fleschKincaidGrade } from '../../../../scripts/readability/fleschKincaid';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import { occupationFromData } from '../../../../tests/support/packFromData';
import { handoutJob } from './job';
import { english } from '../../../../tests/support/english';

const LEEDS = 'E08000035';

const lineOf = (soc: string, label: string, gss?: string) =>
  english(handoutJob(inputFromData(soc, gss))).lines.find((line) => line.label === label);

describe('a job on the hand-out', () => {
  test('has its code, its title and exactly five lines in their order', () => {
    const job = english(handoutJob(inputFromData('5314', LEEDS)));
    expect([job.soc, job.title]).toEqual([
      '5314',
      'Plumbers and heating and ventilating engineers',
    ]);
    expect(job.lines.map(({ label }) => label)).toEqual([
      'What it is',
      'Pay',
      'Here',
      'Getting in',
      'Outlook',
    ]);
  });

  test('is headed by the title chosen, then by the adviser’s wording, with the group below', () => {
    const input = { ...inputFromData('9244'), title: { text: 'Dinner lady', soc2020: '9263' } };
    const group = input.profile.group.title;
    expect(english(handoutJob(input))).toMatchObject({ title: 'Dinner lady', group });
    expect(english(handoutJob(input, { wording: 'School kitchen work' }))).toMatchObject({
      title: 'School kitchen work',
      group,
    });
    expect(english(handoutJob(inputFromData('9244'))).group).toBeUndefined();
    expect(english(handoutJob(input, { forClient: 'You like to cook.' })).why).toBe(
      'You like to cook.',
    );
  });

  test('says pay by the hour, with its source and date', () => {
    const pay = lineOf('5314', 'Pay', LEEDS);
    expect(pay?.text).toBe(
      'Half of full-time staff across the UK earn more than £18.18 an hour. About half were self-employed in 2018: not in this pay.',
    );
    expect(pay?.source).toBe('ONS, ASHE Table 14, April 2025, United Kingdom, provisional');
  });

  test('says what that comes to for the client’s own hours, to the nearest £10', () => {
    const input = inputFromData('5314', LEEDS);
    const pay = (hoursPerWeek: number) =>
      english(handoutJob(input, { hoursPerWeek })).lines.find(({ label }) => label === 'Pay')?.text;
    expect(pay(20)).toContain('For 20 hours a week that is about £360 a week before tax.');
    expect(pay(16.5)).toContain('For 16.5 hours a week that is about £300 a week before tax.');
  });

  test('gives the client’s hours by the largest part where the work is spread', () => {
    const { lines } = english(handoutJob(inputFromData('3545', LEEDS), { hoursPerWeek: 20 }));
    expect(lines.find(({ label }) => label === 'Pay')?.text).toContain(
      'For 20 hours a week that is about £570 a week before tax.',
    );
  });

  test('of pay below the law says the law first, then what was paid', () => {
    expect(lineOf('9244', 'Pay', LEEDS)?.text).toBe(
      'The least an employer may pay at 21 is now £12.71 an hour. In April 2025, half of staff across the UK earned £13.06 an hour or less. Over a year it came to less. Some weeks may not be paid, as in school holidays.',
    );
  });

  test('says what the work is in one sentence', () => {
    expect(lineOf('5312', 'What it is')?.text).toBe('You build and mend walls in brick or stone.');
  });

  test('names a table of one place once for all the jobs that rest on it', () => {
    const sources = ['5312', '5314', '6145'].map((soc) => lineOf(soc, 'Pay', LEEDS)?.source);
    expect(new Set(sources).size).toBe(1);
  });

  test('counts the wider group as a wider group, never as the job', () => {
    const here = lineOf('5314', 'Here', LEEDS);
    expect(here?.text).toBe(
      'About 28,000 people who live in West Yorkshire work in the wider group building trades.',
    );
    expect(here?.source).toMatch(/^ONS via Nomis, Annual Population Survey, .+, West Yorkshire$/);
  });

  test('of a mixture names the largest part with its share and says no average', () => {
    const pay = lineOf('3545', 'Pay', LEEDS);
    expect(pay?.text).toMatch(
      /^In the largest part, [^(]+ \(75%\), half of full-time staff across the UK earn more than £[\d.]+ an hour\./,
    );
  });

  test('spread over wider groups counts the largest as part of the work only', () => {
    expect(lineOf('3545', 'Here', LEEDS)?.text).toBe(
      'About 30,000 people who live in Leeds work in the wider group business and finance, which part of this work is in.',
    );
  });

  test('gives a projection its direction, both levels, its place and that it is projected', () => {
    expect(lineOf('5314', 'Outlook', LEEDS)?.text).toBe(
      'Fewer jobs in building trades are projected in West Yorkshire by 2035. About 35,000 jobs in 2025, about 31,000 in 2035, projected. All jobs there: up 3%.',
    );
  });

  test('says what you need in the client’s nation, and an apprenticeship of England alone', () => {
    expect(lineOf('8231', 'Getting in', LEEDS)).toEqual({
      label: 'Getting in',
      text: 'Some jobs: Train driver medical and psychological tests. In England you can be an apprentice.',
      source:
        'Our reading of official pages, licences and checks, November 2026; Skills England, occupational maps, September 2026',
    });
    expect(lineOf('6145', 'Getting in', 'S12000036')?.text).toBe(
      'Most jobs: PVG scheme membership before you start. A record does not always stop you.',
    );
  });
});

/** Names of groups as sentences have them, the longest first: they are checked where they are written. */
const groupNames = () =>
  socsFromData()
    .flatMap((soc) => {
      const { group, crosswalk, group2020 } = occupationFromData(soc);
      const codes = crosswalk.flatMap(({ soc2020 }) =>
        [1, 2, 3, 4].map((to) => soc2020.slice(0, to)),
      );
      return [group, ...codes.map(group2020)].map(plainNameOf);
    })
    .toSorted((a, b) => b.length - a.length);

/**
 * Figures and names, of what is needed and of apprenticeships too, are the source's: the templates
 * around them are ours.
 */
const template = (text: string, names: RegExp, official: readonly string[]) =>
  official
    .reduce((left, name) => left.replace(name, 'card'), text)
    .replace(names, 'cooks')
    .replace(/£?\d[\d.,]*\d%?|£?\d%?/g, 'ten')
    .replaceAll('West Yorkshire', 'Leeds');

/** Every text a hand-out has for the labels that are made from templates. */
const templates = () => {
  const places = ['E08000035', 'N09000003', undefined].map((gss) => inputFromData('1115', gss));
  const names = new RegExp(
    [...new Set(groupNames())].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  const texts = socsFromData().flatMap((soc) => {
    const profile = occupationFromData(soc);
    const official = [
      ...profile.requirements.map(({ name }) => name),
      ...profile.apprenticeships.map(({ title }) => title),
    ];
    return places.flatMap((place) =>
      english(handoutJob({ ...place, profile }, { hoursPerWeek: 20 }))
        .lines.filter(({ label }) => label !== 'What it is')
        .map(({ text }) => template(text, names, official)),
    );
  });
  return [...new Set(texts)];
};

test('every line of the hand-out is at grade 7 or below', () => {
  const hard = templates().filter((text) => fleschKincaidGrade(text) > 7);
  expect(hard).toEqual([]);
}, 30_000);
