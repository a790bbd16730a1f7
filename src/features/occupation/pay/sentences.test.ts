import { describe, expect, test } from 'vitest';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import { type Figure, missing, value } from '@/domain/figure';
import { plainNameOf } from '@/domain/plainNames';
import { fleschKincaidGrade } from '../../../../scripts/readability/fleschKincaid';
import type { PayUnit } from '@/domain/payUnit';
import { advertsView } from '../adverts/view';
import {
  besidePay,
  noPaySentence,
  payAnswer,
  paySentences,
  selfEmployedSentence,
} from './sentences';
import { payFinding, payTile } from './tile';
import { howSurePay, surenessOfLeads } from './howSure';
import { payView } from './view';
import type { OccupationInput } from '../input/input';
import { english } from '../../../../tests/support/english';

const LEEDS = 'E08000035';

function inputOf(soc: string, gss?: string, soc2020?: string): OccupationInput {
  const input = inputFromData(soc, gss);
  return soc2020 === undefined ? input : { ...input, title: { text: 'A title', soc2020 } };
}

const viewOf = (soc: string, unit: PayUnit = 'hour', gss?: string, soc2020?: string) =>
  payView(inputOf(soc, gss, soc2020), unit);

const besideOf = (soc: string, id: string, unit: PayUnit = 'hour', gss?: string) =>
  english(besidePay(viewOf(soc, unit, gss))).find((one) => one.id === id)?.text;

/** The sentence with the names put in its place: names are written elsewhere and may change. */
const nameOf = (soc: string) => plainNameOf(inputOf(soc).profile.group);
const nameOf2020 = (soc: string, code: string) => plainNameOf(inputOf(soc).profile.group2020(code));

describe('the sentence on pay', () => {
  test('is the hour of full-time staff, across the UK', () => {
    expect(english(paySentences(viewOf('5314')))).toEqual([
      `Half of full-time ${nameOf('5314')} across the UK earn more than £18.18 an hour.`,
    ]);
  });

  test.each([
    ['week', '£748 a week'],
    ['year', '£37,881 a year'],
  ] as const)('keeps the people and the words by the %s', (unit, amount) => {
    expect(english(paySentences(viewOf('5314', unit)))).toEqual([
      `Half of full-time ${nameOf('5314')} across the UK earn more than ${amount}.`,
    ]);
  });

  test('is of all employees where part-time work is the rule, with the hours half work', () => {
    expect(english(paySentences(viewOf('3442')))).toEqual([
      `Half of ${nameOf('3442')} across the UK earn more than £15.60 an hour.`,
      'Most work part time: half work 13.1 hours a week or less.',
    ]);
  });

  test('opens with the law where pay lies below it for its own hours, by hour or year', () => {
    const minimum =
      'The least an employer may pay at 21 is now £12.71 an hour: about £4,600 a year for 7 hours a week.';
    const midday = nameOf('9244');
    expect(english(paySentences(viewOf('9244'))).slice(0, 3)).toEqual([
      minimum,
      'It has gone up since this survey.',
      `In April 2025, half of ${midday} across the UK earned £13.06 an hour or less.`,
    ]);
    expect(english(paySentences(viewOf('9244', 'year'))).slice(0, 3)).toEqual([
      minimum,
      'It has gone up since this survey.',
      `In April 2025, half of ${midday} across the UK earned £4,263 a year or less.`,
    ]);
    expect(english(paySentences(viewOf('9244')))[3]).toBe(
      'Over a year it came to less. Some weeks may not be paid, as in school holidays.',
    );
    expect(english(payAnswer(viewOf('9244')))).toBe(
      'The least an employer may pay at 21 is now £12.71 an hour.',
    );
  });

  test('does not speak of a minimum of another day', () => {
    const input = { ...inputOf('9244'), today: '2026-03-31' };
    expect(english(paySentences(payView(input, 'hour')))[0]).toContain('£12.21 an hour');
    const before = { ...inputOf('9244'), today: '2012-01-01' };
    expect(english(paySentences(payView(before, 'hour')))[0]).toMatch(/^Half of /);
  });

  test('of a spread group names the largest part and its share', () => {
    expect(english(paySentences(viewOf('8212')))).toEqual([
      `This work is now in 2 groups. The largest is ${nameOf2020('8212', '8214')} (65% of people).`,
      'Half of them who work full time earn more than £13.47 an hour across the UK.',
    ]);
    expect(english(payAnswer(viewOf('8212')))).toBe(
      `In the largest part, ${nameOf2020('8212', '8214')} (65%), half of full-time staff across the UK earn more than £13.47 an hour.`,
    );
  });

  test('of a spread group is exact where a title was chosen', () => {
    expect(english(paySentences(viewOf('8212', 'hour', undefined, '8214')))).toEqual([
      `Half of full-time ${nameOf2020('8212', '8214')} across the UK earn more than £13.47 an hour.`,
    ]);
  });

  test('takes the wider group where the job has none, and says so', () => {
    expect(english(paySentences(viewOf('3441')))).toEqual([
      'There is no pay figure for this job alone.',
      `In the wider group ${nameOf2020('3441', '343')}, half of full-time staff across the UK earn more than £30,948 a year.`,
    ]);
  });

  test('of police is the hour of April 2025, since the year was wrong at the source', () => {
    for (const unit of ['hour', 'week', 'year'] as const)
      expect(english(paySentences(viewOf('3312', unit)))).toEqual([
        `Half of full-time ${nameOf('3312')} across the UK earn more than £${unit === 'week' ? '939 a week' : '23.25 an hour'}.`,
      ]);
    const police = viewOf('3312', 'year');
    expect(police.own?.climb.kind === 'found' && police.own.climb.passedOver[0]).toMatchObject({
      observation: { figure: missing('wrong-in-source') },
    });
  });

  test('is not said without a figure: the reason is that of the group itself', () => {
    const view = viewOf('3311');
    expect([english(paySentences(view)), english(payAnswer(view))]).toEqual([[], undefined]);
    expect(english(noPaySentence(view))).toBe(
      'No pay figure can be shown: not published; the source does not say why.',
    );
  });
});

describe('what stands beside pay', () => {
  test('is a year’s pay of the same people', () => {
    expect(besideOf('5314', 'year')).toBe(
      'Full time, a year: £37,881, in the same job for a year.',
    );
    expect(besideOf('3442', 'year')).toBe(
      'All employees, a year: £12,570, in the same job for a year.',
    );
    expect(besideOf('5314', 'year', 'year')).toBeUndefined();
  });

  test('is the lowest quarter, which people may start on', () => {
    expect(besideOf('5314', 'starters')).toBe(
      'A quarter earn less than £15.19. People may start there.',
    );
  });

  test('never has people start below today’s minimum', () => {
    expect(besideOf('9244', 'starters')).toBe(
      'A quarter earned less than £12.45 then. Now the least at 21 is £12.71 an hour.',
    );
  });

  test('is no lowest quarter of weeks where the fewest hours make it', () => {
    expect(besideOf('3442', 'starters', 'week')).toBeUndefined();
  });

  test.each<[Figure, string | undefined]>([
    [value(0.4), undefined],
    [value(0.401), 'About four in ten'],
    [value(0.52), 'About half'],
    [value(0.62), 'About six in ten'],
    [value(0.97), 'Nearly all'],
    [missing('not-published'), undefined],
  ])('says of a self-employed share of %j: %s', (selfEmployedShare, who) => {
    expect(english(selfEmployedSentence({ ...viewOf('5314'), selfEmployedShare }))).toBe(
      who && `${who} were self-employed in 2018. Their pay is not in this figure.`,
    );
  });

  test('is the level of the region as a ratio for the major group', () => {
    expect(besideOf('5314', 'region', 'hour', LEEDS)).toBe(
      'In Yorkshire and The Humber, pay in skilled trades is 2% lower than across the UK.',
    );
    expect(besideOf('5314', 'region', 'hour', 'N09000003')).toBe(
      'There is no figure for Northern Ireland by kind of work in this app.',
    );
    expect(besideOf('5314', 'region')).toBeUndefined();
  });

  test('says that another unit is shown', () => {
    expect(besideOf('3312', 'other-unit', 'year')).toBe(
      'Pay a year is not published, so this is pay an hour.',
    );
  });
});

describe('the tile', () => {
  test('has the figure, whose it is and the year beside it', () => {
    const tile = english(payTile(viewOf('5314', 'hour', LEEDS)));
    expect([tile.figure, tile.unit, ...tile.lines]).toEqual([
      '£18.18',
      'an hour',
      'Half earn more. Full time, UK: £37,881 a year.',
    ]);
    expect(tile.observation?.figure).toEqual(value(18.18));
    expect(tile.group).toBeUndefined();
  });

  test('has the law large where pay lies below it, and no pin that would keep the other', () => {
    const tile = english(payTile(viewOf('9244')));
    expect(tile).toMatchObject({
      figure: 'At least £12.71',
      unit: 'an hour now',
      isPinned: false,
    });
    expect(tile.lines).toEqual(['In April 2025: £13.06 an hour, all employees, across the UK.']);
  });

  test('names the wider group, and the largest part with its share', () => {
    expect(english(payTile(viewOf('3545'))).lines.at(-1)).toMatch(
      /^The largest part: .* \(\d+%\)\.$/,
    );
    const wider = socsFromData()
      .map((soc) => english(payTile(viewOf(soc))))
      .filter(({ group }) => group !== undefined);
    expect(wider.length).toBeGreaterThan(0);
  });
});

describe('the closed section', () => {
  test('says first that many are self-employed, else where people may start', () => {
    expect(english(payFinding(viewOf('5314')))).toBe(
      'About half were self-employed in 2018: not in this pay',
    );
    expect(english(payFinding(viewOf('6146', 'hour', LEEDS)))).toMatch(/^A quarter earn/);
  });

  test('says no more than twelve words for any job', () => {
    const words = socsFromData().map((soc) => english(payFinding(viewOf(soc, 'hour', LEEDS))));
    expect(words.filter((one) => one.split(' ').length > 12)).toEqual([]);
  });
});

describe('how sure pay is', () => {
  test('is one level wider where it is read for a district', () => {
    expect([viewOf('5314').sureness, viewOf('5314', 'hour', LEEDS).sureness]).toEqual([
      'fairly sure',
      'fairly sure',
    ]);
    const soon = { ...inputOf('5314'), today: '2026-10-30' };
    const there = { ...inputOf('5314', LEEDS), today: '2026-10-30' };
    expect([payView(soon, 'hour').sureness, payView(there, 'hour').sureness]).toEqual([
      'sure',
      'fairly sure',
    ]);
  });

  test('is said only where it tells the figure from others of the page', () => {
    const input = inputOf('5314', LEEDS);
    const view = payView(input, 'hour');
    expect(howSurePay(view, input, ['fairly sure'])).toBeUndefined();
    expect(howSurePay(view, input, ['rough guide'])).toBe(
      'How sure: fairly sure, since it is for the whole UK. The margin is that of yearly pay.',
    );
  });

  test('is told from what else the page leads with', () => {
    const input = inputOf('5314', LEEDS);
    const others = surenessOfLeads([advertsView(input).adverts], input);
    expect(others).toEqual(['rough guide']);
    expect(surenessOfLeads([{ kind: 'missing', reason: 'not-in-app' }], input)).toEqual([]);
  });

  test('is a rough guide where no error of the year’s pay is published either', () => {
    const input = inputOf('3312', LEEDS);
    expect(howSurePay(payView(input, 'hour'), input, ['sure'])).toBe(
      'How sure: rough guide, since the source’s margin is not in this app.',
    );
  });
});

/** Figures and names are the source's and stand elsewhere: the words around them are ours. */
const template = (text: string, names: readonly string[]) =>
  names
    .reduce((left, name) => left.replaceAll(name, 'cooks'), text)
    .replace(/£?\d[\d.,]*\d%?|£?\d%?/g, 'ten')
    .replaceAll('Yorkshire and The Humber', 'Leeds');

test('the words around the figures are at grade 7 or below', () => {
  const texts = ['5314', '3442', '9244', '8212', '3441', '3312', '3311'].flatMap((soc) => {
    const view = viewOf(soc, 'hour', LEEDS);
    const major = view.regionLevel ? [plainNameOf(view.regionLevel.major)] : [];
    const names = [view.people, nameOf2020('3441', '343'), ...major];
    const said = [
      ...english(paySentences(view)),
      english(payAnswer(view)),
      english(noPaySentence(view)),
    ];
    return [...said, ...english(besidePay(view)).map(({ text }) => text)].flatMap((text) =>
      text === undefined ? [] : template(text, names),
    );
  });
  expect(texts.filter((text) => fleschKincaidGrade(text) > 7)).toEqual([]);
});
