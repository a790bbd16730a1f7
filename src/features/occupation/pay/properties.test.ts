import { beforeAll, describe, expect, test } from 'vitest';
import { inputFromData, socsFromData } from '../../../../tests/support/occupationInput';
import { occupationFromData, tablesFromData } from '../../../../tests/support/packFromData';
import type { PayUnit } from '@/domain/payUnit';
import { withYearlyError } from './groupPay';
import { howSurePay } from './howSure';
import { besidePay, minimumSentence, payAnswer, paySentences } from './sentences';
import { payFinding, payTile } from './tile';
import { type PayView, payView } from './view';
import type { OccupationInput } from '../input/input';
import { english } from '../../../../tests/support/english';

const PLACES = [undefined, 'E08000035', 'S12000036', 'N09000003', 'W06000024'] as const;
const UNITS: readonly PayUnit[] = ['hour', 'week', 'year'];

interface Case {
  readonly name: string;
  readonly input: OccupationInput;
  readonly view: PayView;
}

/** Every group without a title and with a title of each of its own SOC 2020 groups. */
function titlesOf(soc: string, rows: ReadonlyMap<string, readonly { soc2020?: string }[]>) {
  const codes = [...new Set((rows.get(soc) ?? []).map(({ soc2020 }) => soc2020 ?? ''))];
  return [undefined, ...codes.map((soc2020) => ({ text: 'A title', soc2020 }))];
}

let cases: readonly Case[] = [];

// Every view: a minute on a busy machine.
beforeAll(() => {
  const titles = tablesFromData().grouped('occupations/job-titles', 'soc2010');
  const places = PLACES.map((gss) => inputFromData('1115', gss));
  cases = socsFromData().flatMap((soc) => {
    const profile = occupationFromData(soc);
    return titlesOf(soc, titles).flatMap((title) =>
      places.flatMap((place, at) => {
        const input: OccupationInput = { ...place, profile, ...(title ? { title } : {}) };
        // The place changes neither figure nor unit: the other units are read once.
        return (at === 0 ? UNITS : (['hour'] as const)).map((unit) => ({
          name: `${soc} ${title?.soc2020 ?? 'no title'} ${PLACES[at] ?? 'no place'} ${unit}`,
          input,
          view: payView(input, unit),
        }));
      }),
    );
  });
}, 180_000);

const everything = ({ view, input }: Case) => {
  const { figure, unit, lines } = english(payTile(view));
  const texts = [
    ...paySentences(view),
    payAnswer(view),
    [figure, unit].join(' ').trim(),
    ...lines,
    payFinding(view),
    howSurePay(view, input),
    ...besidePay(view).map(({ text }) => text),
  ];
  return english(texts).filter((text) => text !== undefined);
};

const namesOf = (found: readonly Case[]) => found.map(({ name }) => name);

/** Every sum in pounds that a text names. */
const poundsIn = (text: string) =>
  [...text.matchAll(/£([\d,]+(?:\.\d+)?)/g)].map(([, digits = '']) =>
    Number(digits.replaceAll(',', '')),
  );

/** Every sum the view holds for its leading figure, as a reader sees it. */
function poundsOf({ own, minimumWage }: PayView): readonly number[] {
  const { lead, year, hours } = own ?? {};
  const seen = (figure: { kind: string; value?: number } | undefined, decimals: number) =>
    figure?.value === undefined ? [] : [Number(figure.value.toFixed(decimals))];
  const decimals = lead?.unit === 'hour' ? 2 : 0;
  const hourly = minimumWage?.hourlyGbp ?? 0;
  const least = hours?.median.figure.kind === 'value' ? hourly * hours.median.figure.value * 52 : 0;
  return [
    ...seen(lead?.row.median.figure, decimals),
    ...seen(lead?.row.p25, decimals),
    ...seen(year?.median.figure, 0),
    hourly,
    Math.round(Number(least.toFixed(6)) / 100) * 100,
  ];
}

/** The law's own arithmetic on the rows of the pack, apart from the code that decides. */
function isBelowByHand({ own }: PayView, { profile }: OccupationInput): boolean {
  const lead = own?.lead;
  if (!lead?.isExact) return false;
  const middle = (indicator: string) => {
    const row = profile.pay.find(
      ({ median, group }) =>
        group === lead.people &&
        median.indicator === indicator &&
        median.occupation?.edition === 'SOC 2020' &&
        median.occupation.code === own?.group.code,
    );
    return row?.median.figure.kind === 'value' ? row.median.figure.value : undefined;
  };
  const hours = middle('hours-weekly');
  const isLess = (gbp: number | undefined, pence: number) =>
    gbp !== undefined && Math.round(gbp * 100) < Math.round(pence);
  return (
    isLess(middle('pay-hourly'), 1271) ||
    (hours !== undefined && isLess(middle('pay-weekly'), 1271 * hours)) ||
    (hours !== undefined && isLess(middle('pay-annual'), 1271 * hours * 52))
  );
}

describe('pay of every group, title and place', () => {
  test('is read for 369 groups, each without a title and with each of its own codes', () => {
    expect(new Set(cases.map(({ input }) => input.profile.group.code)).size).toBe(369);
    expect(new Set(cases.map(({ name }) => name.split(' ').slice(0, 2).join(' '))).size).toBe(
      369 + 678,
    );
  });

  test('never leads with a figure of which nothing can be said', () => {
    expect(namesOf(cases.filter(({ view }) => view.sureness === 'cannot say'))).toEqual([]);
    expect(namesOf(cases.filter((one) => /cannot say/.test(everything(one).join(' '))))).toEqual(
      [],
    );
  });

  test('never leads with a figure of the older list of jobs', () => {
    const old = cases.filter(({ view }) => view.leadRow?.median.occupation?.edition === 'SOC 2010');
    expect(namesOf(old)).toEqual([]);
  });

  test('below the legal minimum says so first, whichever unit is shown', () => {
    const wrong = cases.filter(({ view, input }) => {
      const isSaid = english(paySentences(view))[0]?.startsWith(
        'The least an employer may pay at 21',
      );
      const answers = english(payAnswer(view))?.startsWith('The least an employer may pay at 21');
      const isBelow = isBelowByHand(view, input);
      return (isSaid ?? false) !== isBelow || (answers ?? false) !== isBelow;
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  test('lies below the minimum of 2026 for 26 of the 369 groups without a title', () => {
    const below = cases.filter(
      ({ name, view }) => name.endsWith('no title no place hour') && english(minimumSentence(view)),
    );
    expect(below).toHaveLength(26);
  });

  test('of a wider group is above the minimum for 40 hours: it has no hours of its own', () => {
    const low = cases.filter(({ view }) => {
      const lead = view.own?.lead;
      const rate = view.minimumWage?.hourlyGbp ?? 0;
      const middle = lead?.row.median.figure;
      return lead && !lead.isExact && middle?.kind === 'value' && middle.value < rate * 40 * 52;
    });
    expect(namesOf(low)).toEqual([]);
  });

  test('names no sum that is not a figure of the view', () => {
    const wrong = cases.filter((one) => {
      const known = new Set(poundsOf(one.view));
      return everything(one).some((text) => poundsIn(text).some((sum) => !known.has(sum)));
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  test('says whose it is as the figure has it', () => {
    const wrong = cases.filter(({ view }) => {
      const lead = view.own?.lead;
      const text = english(paySentences(view)).join(' ');
      const saysFullTime = /full[- ]time/.test(text.replaceAll(view.people, ''));
      return lead !== undefined && saysFullTime !== (lead.people === 'ft');
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  test('says where it is of, and of a spread group which part and how large', () => {
    const bare = cases.filter(({ view }) => {
      const text = english(paySentences(view)).join(' ');
      if (view.own?.lead === undefined) return text !== '';
      const isSpread = view.deciding?.kind === 'largest' && view.own.lead.isExact;
      return !text.includes('across the UK') || isSpread !== /\(\d+% of people\)/.test(text);
    });
    expect(namesOf(bare)).toEqual([]);
  });

  test('is that of the chosen title’s group or of one wider, and lists no parts beside it', () => {
    const wrong = cases.filter(({ view, input }) => {
      const code = view.leadRow?.median.occupation?.code ?? '';
      return input.title && (view.parts.length > 0 || !input.title.soc2020.startsWith(code));
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  test('says that many were self-employed exactly where more than four in ten were', () => {
    const wrong = cases.filter(({ view }) => {
      const share = view.selfEmployedShare;
      const isMany = share.kind === 'value' && share.value > 0.4 && view.own?.lead !== undefined;
      return isMany !== english(besidePay(view)).some(({ id }) => id === 'self-employed');
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  test('calls a region higher or lower by the ratio of its own two figures', () => {
    const wrong = cases.filter(({ view, input }) => {
      const region = english(besidePay(view)).find(({ id }) => id === 'region')?.text;
      if (!input.district) return region !== undefined;
      if (view.isInNorthernIreland)
        return region?.includes('no figure for Northern Ireland') !== true;
      const [, percent = '0', words = ''] = /(\d+)% (lower|higher)/.exec(region ?? '') ?? [];
      const level = view.regionLevel?.percent ?? Number.NaN;
      return (words === 'lower' ? -Number(percent) : Number(percent)) !== level;
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  test('takes the error of yearly pay only from the same group and people', () => {
    const wrong = cases.filter(({ view, input }) => {
      const { lead } = view.own ?? {};
      if (!lead?.hasYearlyError) return false;
      const annual = input.profile.pay.find(
        ({ median, group }) =>
          median.indicator === 'pay-annual' &&
          group === lead.people &&
          median.occupation?.code === lead.row.median.occupation?.code,
      );
      return annual?.median.cvPercent !== lead.row.median.cvPercent;
    });
    expect(namesOf(wrong)).toEqual([]);
  });

  test('leads nowhere once every figure is too old to say anything of the day', () => {
    const late = cases
      .filter(({ name }) => name.endsWith('no title no place hour'))
      .map(({ input, name }) => ({
        name,
        view: payView({ ...input, today: '2030-05-01' }, 'hour'),
      }));
    expect(late).toHaveLength(369);
    const said = late.filter(
      ({ view }) => view.own?.lead || english(paySentences(view)).length > 0,
    );
    expect(said.map(({ name }) => name)).toEqual([]);
  });
});

test('men and women have no error of their own, so none is borrowed for them', () => {
  const input = inputFromData('5314');
  const row = input.profile.pay.find(
    ({ group, median }) => group === 'male' && median.indicator === 'pay-hourly',
  );
  expect(row && withYearlyError(row, input).row.median.cvPercent).toBeUndefined();
});
