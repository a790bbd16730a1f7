import { describe, expect, test } from 'vitest';
import type { OnetMember } from '@/services/pack/occupation';
import { onetMix } from '@/services/pack/onetMix';
import { onetMixSchema } from '@/services/pack/schemas/onetMix';
import {
  codesFromData,
  occupationFromData,
  shardFromData,
} from '../../../../tests/support/packFromData';
import { listsOf, memberNote, mixSentence, nameOfMix, plainName } from './onetMix';

const member = (code: string, weight: number, change: Partial<OnetMember> = {}): OnetMember => ({
  code,
  title: `Job ${code}`,
  weight,
  profiles: 2,
  alsoByIsco: true,
  hasRatings: true,
  jobZone: 3,
  ...change,
});

const MEMBERS = [member('a', 0.5), member('b', 0.3), member('c', 0.2, { hasRatings: false })];
const all = new Set(['a', 'b', 'c']);

const kind = (ratings: Record<string, ([number, number | null, boolean] | null)[]>) => ({
  elements: [
    ['1', 'Reading'],
    ['2', 'Social'],
  ] as [string, string][],
  ratings,
});

const mix = onetMix({
  soc: '1111',
  kinds: {
    skills: kind({
      a: [
        [4, 5, false],
        [2, null, false],
      ],
      b: [
        [2, 1, true],
        [5, 4, false],
      ],
    }),
    knowledge: kind({ a: [[3, 3, false], null] }),
    abilities: kind({}),
    interests: kind({ a: [[1, null, false], null], b: [[7, null, false], null] }),
    values: kind({}),
  },
});

describe('listsOf', () => {
  test('weighs the chosen jobs by their shares, made to add up to 1', () => {
    const { skills, interests } = listsOf(MEMBERS, new Set(['a', 'b']), mix);
    // (0.5 · 4 + 0.3 · 2) ÷ 0.8 and (0.5 · 2 + 0.3 · 5) ÷ 0.8
    expect(skills).toEqual([
      { name: 'Reading', importance: 3.25, level: 3.5, lowPrecision: true },
      { name: 'Social', importance: 3.125, level: null, lowPrecision: false },
    ]);
    expect(interests).toEqual([{ name: 'Reading', score: 3.25 }]);
  });

  test('gives one job alone its own ratings', () => {
    expect(
      listsOf(MEMBERS, new Set(['b']), mix).skills.map(({ importance }) => importance),
    ).toEqual([5, 2]);
  });

  test('has no profile where the chosen jobs are rated for less than half of their weight', () => {
    expect(listsOf(MEMBERS, new Set(['c']), mix).skills).toEqual([]);
    // Knowledge is rated for a alone: 0.5 of 1 is half, 0.5 of 0.7 more.
    expect(listsOf(MEMBERS, all, mix).knowledge).toHaveLength(1);
    expect(listsOf(MEMBERS, new Set(['b', 'c']), mix).knowledge).toEqual([]);
  });

  test('has nothing where nothing is ticked', () => {
    expect(listsOf(MEMBERS, new Set(), mix).skills).toEqual([]);
  });
});

describe('what is said of the mix', () => {
  test.each([
    [all, 'the whole mix', 'Shown: the whole mix, each job by its share.'],
    [new Set(['b']), 'Job b (US job)', 'Shown: Job b (US job) alone.'],
    [
      new Set(['a', 'b']),
      '2 of 3 US jobs',
      'Shown: 2 of 3 US jobs, their shares made to add up to 100%.',
    ],
  ])('names what is shown', (chosen, name, sentence) => {
    expect(nameOfMix(MEMBERS, chosen)).toBe(name);
    expect(mixSentence(MEMBERS, chosen)).toBe(sentence);
  });

  test('asks for a tick where there is none', () => {
    expect(mixSentence(MEMBERS, new Set())).toBe('Tick at least one job to see what it takes.');
  });

  test('gives each job its share and preparation, and says where it is not rated', () => {
    expect(memberNote(member('a', 0.4))).toBe(
      '40% of the mix; one or two years of training or a course',
    );
    expect(memberNote(member('c', 0.2, { hasRatings: false, jobZone: null }))).toBe(
      '20% of the mix; preparation not collected; skills not rated',
    );
  });

  test('puts names of interests and values in plain words', () => {
    expect(plainName('Social')).toBe('Social: helping and teaching people');
    expect(plainName('Unheard of')).toBe('Unheard of');
    expect(plainName('constructor')).toBe('constructor');
  });
});

describe('the mixes of the project’s own data', { timeout: 60_000 }, () => {
  const socs = codesFromData('onet');

  test('are there for every group that more than one US job stands in for', () => {
    expect(
      codesFromData('occupations').filter((soc) => occupationFromData(soc).onet.members.length > 1),
    ).toEqual(socs.toSorted());
  });

  test('add up, all ticked, to what the page shows of the whole mix', () => {
    const differing = socs.filter((soc) => {
      const { members, ...whole } = occupationFromData(soc).onet;
      const made = listsOf(
        members,
        new Set(members.map(({ code }) => code)),
        onetMix(onetMixSchema.parse(shardFromData(`onet/${soc}`))),
      );
      const cut = {
        ...made,
        skills: made.skills.slice(0, whole.skills.length),
        knowledge: made.knowledge.slice(0, whole.knowledge.length),
        abilities: made.abilities.slice(0, whole.abilities.length),
      };
      return JSON.stringify(cut) !== JSON.stringify(whole);
    });
    expect(differing).toEqual([]);
  });
});
