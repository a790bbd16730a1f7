import { describe, expect, test } from 'vitest';
import { fitOf, type LegalBar, type MatchFilter, workVerdicts } from '@/domain/matching/filters';
import type { WorkFilterId } from '@/domain/workSettings';
import { workSettingsSchema } from '@/services/pack/schemas/workSettings';
import { workReadings } from '@/services/pack/workSettings';
import { shardFromData } from '../../../../tests/support/packFromData';
import { matchViewOf } from '../../../../tests/support/matchViewOf';
import {
  caution,
  demandSentence,
  headingOf,
  orderSentence,
  payText,
  whySentence,
} from './sentences';

const viewOf = (
  from: readonly string[],
  gss?: string,
  on: readonly MatchFilter[] = [],
  bars: readonly LegalBar[] = [],
) => matchViewOf(from, gss, { on, bars });

const readings = workReadings(workSettingsSchema.parse(shardFromData('work-settings')));

const readingOf = (soc: string) => {
  const reading = readings.get(soc);
  return reading ? { reading } : {};
};

const codesOf = (jobs: readonly { readonly soc: string }[]) => jobs.map(({ soc }) => soc);

describe('matchView', () => {
  test('lists the closest, and others by adverts for their field, two of a field', () => {
    const view = viewOf(['6145'], 'E06000052');
    expect(codesOf(view.closest).slice(0, 3)).toEqual(['6146', '6144', '6141']);
    expect(view.closest).toHaveLength(12);
    const first = codesOf(view.closest);
    expect(codesOf(view.demand).filter((soc) => first.includes(soc))).toEqual([]);
    const adverts = view.demand.map(({ demand }) =>
      demand?.figure.kind === 'value' ? demand.figure.value : 0,
    );
    expect(adverts).toEqual(adverts.toSorted((a, b) => b - a));
    const fields = view.demand.map(({ brief }) => brief.wider?.group.code ?? '');
    for (const field of fields)
      expect(fields.filter((one) => one === field).length).toBeLessThanOrEqual(2);
    expect(view.demand.every(({ likeness }) => likeness !== 'loose')).toBe(true);
  });

  test.each([
    ['W06000015', 'Wales'],
    ['S12000017', 'Scotland'],
    ['N09000003', 'Northern Ireland'],
  ])('orders by openings of England in %s, and says so', (gss, nation) => {
    const view = viewOf(['5312'], gss);
    expect(view.order).toBe('openings-of-england');
    expect(view.demand.length).toBeGreaterThan(0);
    expect(orderSentence(view, nation)).toBe(
      `No counts for ${nation}: by jobs that come free in England.`,
    );
  });

  test('takes a job of several lists once, and no past job', () => {
    const view = viewOf(['6145', '7111', '9233']);
    const all = codesOf([...view.closest, ...view.demand]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((soc) => ['6145', '7111', '9233'].includes(soc))).toEqual([]);
    expect(headingOf(view.past, 'Leeds')).toBe(
      'What else can care workers, shop assistants and cleaners do in Leeds?',
    );
  });

  test('names the seven groups without a profile', () => {
    expect(viewOf(['6145']).withoutProfile.map(({ group }) => group.code)).toEqual([
      '1134',
      '3119',
      '3213',
      '6125',
      '6126',
      '6146',
      '8214',
    ]);
  });

  test('says of a job without its filter what it goes against', () => {
    const manager = viewOf(['6145']).closest.find(({ soc }) => soc === '1242');
    expect(manager && caution(manager)).toBe('Longer preparation.');
    const { closest, removed } = viewOf(['6145'], undefined, ['preparation']);
    expect(codesOf(closest)).not.toContain('1242');
    expect(removed.get('preparation')).toBeGreaterThan(0);
  });
});

/** Some of what people have who come to an adviser, and what would do them harm. */
const HARMFUL: readonly (readonly [string, string, readonly WorkFilterId[], readonly string[]])[] =
  [
    [
      'a lorry driver without a licence',
      '8211',
      ['no-driving', 'no-moving-plant'],
      ['8212', '8213', '8214', '8222'],
    ],
    [
      'a nursery nurse who is barred',
      '6121',
      ['no-children-or-adults-at-risk'],
      ['6122', '6123', '6144', '6145', '9244'],
    ],
    ['a programmer who has to be at home', '2136', ['from-home'], ['5242', '5245']],
  ];

describe('filters on the work', () => {
  test.each(HARMFUL)('keep from %s what would do harm', (_, from, on, never) => {
    const { closest, demand } = viewOf([from], 'E08000035', on);
    expect(codesOf([...closest, ...demand]).filter((soc) => never.includes(soc))).toEqual([]);
    expect(closest.length).toBeGreaterThan(0);
  });

  test('put what meets them first, then what some of the jobs do, then what cannot be told', () => {
    const { closest, demand } = viewOf(['9260'], 'E08000035', ['no-driving', 'no-lifting']);
    for (const list of [closest, demand]) {
      const fits = list.map(({ unsure }) => fitOf(unsure));
      expect(fits).toEqual(fits.toSorted((a, b) => a - b));
    }
    expect(new Set(closest.map(({ unsure }) => fitOf(unsure))).size).toBeGreaterThan(1);
  });

  test('of a bar in law take out what cannot be told too, and name it', () => {
    const { closest, demand, barred, maybeBarred } = viewOf(
      ['6121'],
      'E08000035',
      [],
      ['barred-lists'],
    );
    const reading = ({ soc }: { readonly soc: string }) =>
      workVerdicts(readingOf(soc), { on: ['no-children-or-adults-at-risk'] })[0]?.kind;
    expect(new Set([...closest, ...demand].map(reading))).toEqual(new Set(['meets']));
    expect(barred).toBeGreaterThan(10);
    expect(maybeBarred.map(({ group }) => reading({ soc: group.code }))).toEqual(
      maybeBarred.map(() => 'cannot-tell'),
    );
  });

  test('mark what cannot be told, and keep it', () => {
    const { closest } = viewOf(['7111'], 'E08000035', ['sitting']);
    const unsure = closest.filter(({ unsure: all }) => all.length > 0);
    expect(unsure.map((job) => caution(job)).every((words) => words?.endsWith('sitting.'))).toBe(
      true,
    );
  });
});

describe('sentences', () => {
  test('say why in one sentence, with what carries over and what is new', () => {
    const [first] = viewOf(['6145'], 'E06000052').closest;
    expect(first && whySentence(first)).toMatch(/^Great match: .+; new: .+\.$/);
  });

  test.each([
    [{ tasks: [], needs: [], adds: [] }, 'Fair match: like titles and pay.'],
    [
      { tasks: ['pack goods'], needs: ['transport', 'maths'], adds: ['law and rules'] },
      'Fair match: pack goods, transport; new: law and rules.',
    ],
    [
      { tasks: ['pack goods', 'load lorries', 'sweep'], needs: [], adds: [] },
      'Fair match: sweep, pack goods.',
    ],
  ])('fit one line: %j', (reasons, sentence) => {
    const [any] = viewOf(['7111']).closest;
    if (!any) throw new Error('There is no job to say something of');
    const bare = { ...any, soc: '9260', likeness: 'fair' as const, first: [] };
    expect(whySentence({ ...bare, ...reasons })).toBe(sentence);
  });

  test('give the law where pay of the survey lies below it', () => {
    const { closest, pastPay } = viewOf(['7111']);
    expect(payText(pastPay)).toBe('At least £12.71');
    expect(payText(undefined)).toBe('No figure');
    expect(closest.some(({ pay }) => pay?.isMinimum)).toBe(true);
  });

  test('name the field and its adverts, and another place than that of the list', () => {
    const [first] = viewOf(['6145'], 'E06000052').demand;
    expect(first && demandSentence(first, 'Cornwall')).toBe('Care and childcare: 1,169 adverts');
    expect(first && demandSentence(first, 'Truro')).toBe(
      'Care and childcare: 1,169 adverts in Cornwall',
    );
  });
});
