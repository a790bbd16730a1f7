import { describe, expect, test } from 'vitest';
import { figureWords } from '@/domain/format';
import { value } from '@/domain/figure';
import { periodWords } from '@/domain/referencePeriod';
import { ENGLISH_FROM, ENGLISH_TO } from '@/shared/words/speech';
import { counted, jobName, placeName, said, type Words } from '@/shared/words/words';
import { sheetOf } from '@/features/handout/model/sheet';
import { inputFromData } from '../support/occupationInput';
import { codesFromData } from '../support/packFromData';
import { handoutJob } from '@/features/occupation/handout/job';
import { nearText } from '@/features/occupation/handout/near';
import { pageViews } from '@/features/occupation/page/views';
import { tilesView } from '@/features/occupation/tiles/view';
import { WELSH } from '@/app/languages/welsh';

const CARDIFF = 'W06000015';
const SWANSEA = 'W06000011';
const ISLE_OF_WIGHT = 'E06000046';

/** As it reads, with what is marked as English in brackets. */
const welsh = (words: Words): string =>
  WELSH.marked(words).replaceAll(ENGLISH_FROM, '[').replaceAll(ENGLISH_TO, ']');

const inPlace = (name: string, gss?: string): string =>
  welsh(said('{job} in {place}', { job: 'Nyrs', place: placeName(name, gss) }));

describe('a place behind “in”', () => {
  test.each([
    ['Bangor', 'Nyrs ym Mangor'],
    ['Cardiff', 'Nyrs yng Nghaerdydd'],
    ['Swansea', 'Nyrs yn Abertawe'],
    ['the Vale of Glamorgan', 'Nyrs ym Mro Morgannwg'],
    ['the North West', 'Nyrs yng Ngogledd-orllewin Lloegr'],
    ['Leeds', 'Nyrs yn ardal [Leeds]'],
  ])('of %s is %s', (name, words) => {
    expect(inPlace(name)).toBe(words);
  });

  test('is not that of a place of the same name elsewhere', () => {
    expect(inPlace('Newport', 'W06000022')).toBe('Nyrs yng Nghasnewydd');
    expect(inPlace('Newport', ISLE_OF_WIGHT)).toBe('Nyrs yn ardal [Newport]');
  });
});

test('a job has its Welsh name, else its English one marked', () => {
  expect(welsh(jobName('Nurse'))).toBe('Nyrs');
  expect(welsh(jobName('bricklayers'))).toBe('bricwyr');
  expect(welsh(jobName('Astronaut'))).toBe('[Astronaut]');
});

test('a number has its six forms', () => {
  const steps = (n: number) =>
    welsh(counted('Your steps: {n} in all', 'Your steps: {n} in all', { n }));
  expect([0, 1, 2, 3, 6, 5].map(steps)).toEqual([
    'Eich camau: dim un eto',
    'Eich camau: 1 cam',
    'Eich camau: 2 gam',
    'Eich camau: 3 cham',
    'Eich camau: 6 cham',
    'Eich camau: 5 cam',
  ]);
});

test('figures and dates are Welsh in words and British in numbers', () => {
  expect(welsh(figureWords({ figure: value(31_400), unit: 'gbp-per-year' }))).toBe(
    '£31,400 y flwyddyn',
  );
  expect(welsh(figureWords({ figure: value(16.2), unit: 'gbp-per-hour' }))).toBe('£16.20 yr awr');
  expect(welsh(figureWords({ figure: value(4500), unit: 'people' }))).toBe('4,500 o bobl');
  expect(welsh(periodWords('Apr 2024-Mar 2025'))).toBe('Ebrill 2024 i Mawrth 2025');
});

test('a hand-out of a nurse in Cardiff reads', () => {
  const input = inputFromData('2231', CARDIFF);
  const content = {
    jobs: [handoutJob(input, { hoursPerWeek: 20 })],
    near: nearText(input),
    pins: [],
    steps: [{ what: 'Ffonio’r coleg', owner: 'client', due: '2026-12-04', signpost: '' }],
    reviewOn: '2026-12-14',
    place: { gss: CARDIFF, name: 'Cardiff' },
    help: [],
    contact: [],
    madeOn: '2026-11-30',
  } as const;
  const sheet = sheetOf(content);
  expect(welsh(sheet.made)).toBe('Ar gyfer y lle hwn: Caerdydd. Gwnaed ar 30 Tachwedd 2026.');
  expect(sheet.rows.map(({ cells: [cell] }) => welsh(cell?.text ?? ''))).toMatchObject([
    expect.stringMatching(/^\[.+\]$/),
    expect.stringMatching(
      /^Yn y grŵp mwyaf, nyrsys cyffredinol \(\d+%\), staff llawn amser: mae hanner ohonynt ledled y DU yn ennill mwy na £[\d.]+ yr awr\. Am 20 awr yr wythnos mae hynny’n tua £\d+ yr wythnos cyn treth\.$/,
    ),
    expect.stringMatching(
      /^Tua [\d,]+ o bobl sy’n byw yng Nghaerdydd sy’n gweithio yn y grŵp ehangach hwn: gofal iechyd\./,
    ),
    expect.stringMatching(/^Y rhan fwyaf o swyddi: \[.+\] cyn dechrau\.$/),
    'Nid oes rhagamcan yng Nghymru yn yr ap hwn.',
  ]);
  expect(welsh(sheet.near[0]?.text ?? '')).toMatch(
    /^Dros bob swydd, mae hanner y bobl sy’n byw yng Nghaerdydd yn ennill mwy na £[\d,]+ yr wythnos\.$/,
  );
  expect(welsh(sheet.steps[0]?.due ?? '')).toBe('Erbyn 4 Rhagfyr 2026');
  expect(welsh(sheet.review)).toBe('Byddwn yn cwrdd eto ar 14 Rhagfyr 2026.');
});

test.each([CARDIFF, SWANSEA, 'E08000035', undefined])(
  'the four figures and the hand-out of every eleventh job have Welsh for all of their own words, in %s',
  (gss) => {
    for (const soc of codesFromData('occupations').filter((_, at) => at % 11 === 0)) {
      const input = inputFromData(soc, gss);
      const { pay, adverts, outlook, needs } = tilesView(input, pageViews(input, 'hour'));
      const texts = [
        ...[pay, adverts, outlook, needs].flatMap(({ figure, unit = '', group = '', lines }) => [
          figure,
          unit,
          group,
          ...lines,
        ]),
        ...needs.chips.map(({ words }) => words),
        ...handoutJob(input).lines.map(({ text }) => text),
      ].map(welsh);
      // Nothing of a message is left unfilled, and no English of the app's own stands unmarked.
      for (const text of texts) {
        expect(text).not.toMatch(/[{}]|undefined|\[object/);
        expect(text.replaceAll(/\[.*?\]/g, '')).not.toMatch(
          /\b(?:the|of|and|in|who|are|with|for|than)\b/,
        );
      }
    }
  },
);
