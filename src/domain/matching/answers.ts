import type { LikenessWord } from './ranking';

/** A plain thing to tick: what a job profile is asked, by the ids of data/skills/onet-elements.csv. */
export interface Question {
  /** One letter, for an address. */
  readonly code: string;
  /** As a choice. */
  readonly words: string;
  /** Inside a sentence, after "needs". */
  readonly inSentence: string;
  readonly elements: readonly string[];
}

/** What somebody is good at: skills and knowledge. */
export const SKILL_QUESTIONS: readonly Question[] = [
  {
    code: 'h',
    words: 'Using tools, building or mending',
    inSentence: 'tools and mending',
    elements: ['2.B.3.l', '2.B.3.j', '2.B.3.h', '2.C.3.d', '2.C.3.e'],
  },
  {
    code: 'd',
    words: 'Driving, or knowing the way',
    inSentence: 'driving or the way',
    elements: ['2.C.10', '2.C.4.g'],
  },
  {
    code: 'f',
    words: 'Cooking, or growing food',
    inSentence: 'cooking or growing food',
    elements: ['2.C.2.b'],
  },
  {
    code: 'm',
    words: 'Looking after people’s health',
    inSentence: 'health',
    elements: ['2.C.5.a', '2.C.5.b', '2.C.4.e'],
  },
  {
    code: 'c',
    words: 'Helping customers',
    inSentence: 'helping customers',
    elements: ['2.C.1.e', '2.B.1.f'],
  },
  {
    code: 't',
    words: 'Teaching or showing others',
    inSentence: 'teaching others',
    elements: ['2.C.6', '2.B.1.e', '2.A.2.c'],
  },
  {
    code: 's',
    words: 'Selling, or winning people over',
    inSentence: 'selling',
    elements: ['2.C.1.d', '2.B.1.c', '2.B.1.d'],
  },
  {
    code: 'n',
    words: 'Numbers and money',
    inSentence: 'numbers and money',
    elements: ['2.A.1.e', '2.C.1.c', '2.C.4.a', '2.B.5.b'],
  },
  {
    code: 'w',
    words: 'Reading and writing',
    inSentence: 'reading and writing',
    elements: ['2.A.1.a', '2.A.1.c', '2.C.7.a'],
  },
  {
    code: 'o',
    words: 'Computers and office work',
    inSentence: 'computers and office work',
    elements: ['2.C.3.a', '2.C.1.b', '2.B.3.e'],
  },
  {
    code: 'a',
    words: 'Drawing, music or design',
    inSentence: 'art or design',
    elements: ['2.C.7.c', '2.C.3.c', '2.C.9.b'],
  },
  {
    code: 'l',
    words: 'Leading a team, planning work',
    inSentence: 'leading a team',
    elements: ['2.B.5.d', '2.C.1.a', '2.C.1.f'],
  },
];

/** What somebody likes: the six interests (RIASEC) in plain words. */
const INTEREST_QUESTIONS: readonly Question[] = [
  {
    code: 'r',
    words: 'Making, mending, working outside',
    inSentence: 'practical work',
    elements: ['1.B.1.a'],
  },
  {
    code: 'i',
    words: 'Finding out how things work',
    inSentence: 'finding things out',
    elements: ['1.B.1.b'],
  },
  {
    code: 'a',
    words: 'Drawing, music, writing',
    inSentence: 'creative work',
    elements: ['1.B.1.c'],
  },
  {
    code: 's',
    words: 'Helping or teaching people',
    inSentence: 'helping people',
    elements: ['1.B.1.d'],
  },
  {
    code: 'e',
    words: 'Selling, leading, running things',
    inSentence: 'leading and selling',
    elements: ['1.B.1.e'],
  },
  {
    code: 'c',
    words: 'Keeping order, lists and records',
    inSentence: 'order and records',
    elements: ['1.B.1.f'],
  },
];

/** What can be answered instead of a past job. */
export const ANSWER_KINDS = ['skills', 'interests'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const QUESTIONS: Readonly<Record<AnswerKind, readonly Question[]>> = {
  skills: SKILL_QUESTIONS,
  interests: INTEREST_QUESTIONS,
};

/** What the US jobs that stand in for a group need and offer, beside all other groups. */
export interface JobProfile {
  readonly soc: string;
  /** For each question how far the job is above the mean of all groups, in standard deviations. */
  readonly skills?: readonly number[];
  readonly interests?: readonly number[];
  /** One job profile, or one source: it counts for less. */
  readonly isThin: boolean;
  /** People in the work in the UK. */
  readonly people: number;
  /** Job zone, 1 to 5; absent where not known. */
  readonly zone?: number;
}

/** A job as the answers rank it. */
export interface AnsweredJob {
  readonly soc: string;
  readonly score: number;
  readonly likeness: LikenessWord;
  /** Ticked, and the job needs it more than most; not ticked, and it needs that much more. */
  readonly needs: readonly string[];
  readonly adds: readonly string[];
}

/** The codes that are questions of the kind, each once, in the order of the questions. */
export const ticksIn = (kind: AnswerKind, codes: string): readonly string[] =>
  QUESTIONS[kind].map(({ code }) => code).filter((code) => codes.includes(code));

/** Whether the answers tell jobs apart: none ticked, or all, say the same of every job. */
export const areAlike = (kind: AnswerKind, ticked: readonly string[]): boolean =>
  ticked.length === 0 || ticked.length === QUESTIONS[kind].length;

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Below it a row is all alike but for binary dust. */
const LEAST_SPREAD = 1e-9;

/** Correlation of two rows of one length, −1 to 1; 0 where either is all alike. Symmetric. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const sums = a.reduce(
    ({ both, ofA, ofB }, number, at) => {
      const [left, right] = [number - meanA, (b[at] ?? 0) - meanB];
      return { both: both + left * right, ofA: ofA + left ** 2, ofB: ofB + right ** 2 };
    },
    { both: 0, ofA: 0, ofB: 0 },
  );
  const size = Math.sqrt(sums.ofA) * Math.sqrt(sums.ofB);
  return size > LEAST_SPREAD ? sums.both / size : 0;
}

/** Likeness of answers as words, set by hand: nobody judged such lists. */
const LEAST: readonly (readonly [LikenessWord, number])[] = [
  ['great', 0.7],
  ['good', 0.5],
  ['fair', 0.25],
];

/** The correlation of a job with the answers as a word. */
export const answerWord = (likeness: number): LikenessWord =>
  LEAST.find(([, least]) => likeness >= least)?.[0] ?? 'loose';

const THIN_TRUST = 0.85;
const MANY_PEOPLE = 100_000;
const FEW_JOBS = 0.04;
/** Nothing is known of what somebody has studied: long study stands further down. */
const LONG_PREPARATION = 0.08;
const SHORT_ZONE = 2;

/** A job needs a thing more than most, or that much more. */
const NEEDED = 0.3;
const MUCH_NEEDED = 0.8;
const MOST_SAID = 3;

/**
 * Jobs by what was ticked, best first:
 *
 *     likeness = correlation of the ticks (1 or 0) with the job's questions, · 0.85 where thin
 *     score    = likeness − 0.04 · ln(100,000 ÷ people), of few jobs − 0.08 · job zones above 2
 *
 * @returns nothing where all answers are alike; a job without a profile of the kind is left out
 */
export function jobsByAnswers(
  kind: AnswerKind,
  ticked: readonly string[],
  profiles: readonly JobProfile[],
): readonly AnsweredJob[] {
  if (areAlike(kind, ticked)) return [];
  const answers = QUESTIONS[kind].map(({ code }) => (ticked.includes(code) ? 1 : 0));
  return profiles
    .flatMap((profile): readonly AnsweredJob[] => {
      const own = profile[kind];
      if (!own) return [];
      const likeness = correlation(answers, own) * (profile.isThin ? THIN_TRUST : 1);
      const isTicked = (at: number) => answers[at] === 1;
      return [
        {
          soc: profile.soc,
          score: likeness - hardness(profile),
          likeness: answerWord(likeness),
          needs: saidOf(kind, own, (z, at) => isTicked(at) && z >= NEEDED),
          adds: saidOf(kind, own, (z, at) => !isTicked(at) && z >= MUCH_NEEDED),
        },
      ];
    })
    .toSorted((a, b) => b.score - a.score || a.soc.localeCompare(b.soc));
}

/** What makes the work hard to come by. */
export const hardness = ({ people, zone = SHORT_ZONE }: JobProfile): number =>
  FEW_JOBS * Math.max(0, Math.log(MANY_PEOPLE / people)) +
  LONG_PREPARATION * Math.max(0, zone - SHORT_ZONE);

/** The words of the questions that hold, strongest first. */
export function saidOf(
  kind: AnswerKind,
  own: readonly number[],
  holds: (z: number, at: number) => boolean,
): readonly string[] {
  return own
    .map((z, at) => ({ z, at }))
    .filter(({ z, at }) => holds(z, at))
    .toSorted((a, b) => b.z - a.z)
    .slice(0, MOST_SAID)
    .flatMap(({ at }) => QUESTIONS[kind][at]?.inSentence ?? []);
}
