import { beforeAll, describe, expect, test } from 'vitest';
import { tablesFromData } from '../../../../tests/support/packFromData';
import { buildTitleIndex } from '../../../../scripts/pack/titleIndex';
import { buildWaysToJobs } from '../../../../scripts/pack/waysToJobs';
import type { JobSearch } from './answerJob';
import { openTitleSearch } from './openTitleSearch';
import { inEnglish } from '@/shared/words/inEnglish';

const { rows } = tablesFromData();

let search: JobSearch;
beforeAll(async () => {
  search = await openTitleSearch(buildTitleIndex({ rows }), buildWaysToJobs({ rows }));
}, 60_000);

const first = (text: string) => search(text, 8).rows[0];

describe('an employer', () => {
  test('leads to its common jobs, under its name', () => {
    const { kind, words, rows: jobs } = search('lidl', 8);
    expect([kind, words && inEnglish(words)]).toEqual(['employer', 'Common jobs at Lidl:']);
    expect(jobs.map(({ title, soc }) => [title, soc])).toEqual([
      ['Sales assistant', '7111'],
      ['Checkout operator', '7112'],
      ['Shelf stacker', '9251'],
      ['Warehouse operative', '9260'],
    ]);
  });

  test.each([
    ['jobs at Tesco near me', 'Common jobs at Tesco:'],
    ['SAINSBURYS', "Common jobs at Sainsbury's:"],
    ['wetherspon', 'Common jobs at Wetherspoons:'],
    ['b & q', 'Common jobs at B&Q:'],
  ])('is known in %j', (text, words) => {
    expect(inEnglish(search(text, 8).words ?? '')).toBe(words);
  });

  test('beside a title puts its own jobs first', () => {
    expect(first('nhs receptionist')?.soc).toBe('4216');
    expect(search('nhs receptionist', 8).kind).toBe('titles');
  });

  test('never hides a title of the same words', () => {
    expect(first('taylor')?.soc).toBe('5414');
  });
});

describe('words that are no title', () => {
  test.each([
    ['anything part time near me', 'That is not a job title. Jobs where part-time work is common:'],
    ['part-time with animals', 'That is not a job title. Jobs with animals:'],
    ['somthing with kids', 'That is not a job title. Jobs with children:'],
    ['16 hours a week', 'That is not a job title. Jobs where part-time work is common:'],
    [
      '£12 an hour',
      'That is not a job title. Type the kind of work, such as “cleaner” or “nurse”.',
    ],
  ])('give a way in for %j', (text, words) => {
    const answer = search(text, 8);
    expect([answer.kind, inEnglish(answer.words ?? '')]).toEqual(['way-in', words]);
  });

  test('say nothing more once a job is named', () => {
    expect(search('part time cleaner', 8).kind).toBe('titles');
    expect(first('part time cleaner')?.title).toBe('Cleaner');
  });
});

describe('another language', () => {
  test.each([
    ['бухгалтер', 'Accountant', '2421'],
    ['księgowa', 'Bookkeeper', '4122'],
    ['ksiegowa', 'Bookkeeper', '4122'],
    ['nyrs', 'Nurse', '2231'],
  ])('is shown with the English title for %j', (text, title, soc) => {
    expect(first(text)).toMatchObject({ title, soc });
  });

  test.each(['космонавт', '护士'])('is answered in a sentence for %j', (text) => {
    const { kind, rows: jobs, words = '' } = search(text, 8);
    expect([kind, jobs, inEnglish(words)]).toEqual([
      'other-language',
      [],
      'Job titles are in English here.',
    ]);
  });
});

describe('a row', () => {
  test('carries the SOC 2020 group of its own title', () => {
    expect(first('delivery driver')).toMatchObject({ soc: '8212', soc2020: '8214' });
    expect(first('hlta')).toMatchObject({ soc: '6125', soc2020: '3231' });
  });

  test('stands for its title, not for a group of the same words', () => {
    expect(first('butchers')).toMatchObject({ title: 'Butcher', soc2020: '5431' });
  });

  test.each(['nanny', 'bouncer', 'HLTA', 'CEO', 'PCSO'])('stands once for %j', (text) => {
    const { rows: jobs } = search(text, 8);
    expect(jobs.map(({ soc }) => soc)).toEqual([jobs[0]?.soc]);
  });

  test('is taken by its code', () => {
    expect(search('2231', 8).rows.map(({ soc }) => soc)).toEqual(['2231']);
  });
});
