import { impossibleIn } from '../../src/domain/measure';
import type { Observation } from '../../src/domain/observation';

/** Between what a number of an answer can lie where its name alone says what it is. */
const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  year: [1970, 2060],
  startYear: [1970, 2060],
  endYear: [1970, 2060],
  percent: [-50, 200],
  score: [0, 12],
  reliability: [0, 100],
  total: [0, 3_000_000],
  count: [0, 3_000_000],
  jobs: [0, 60_000_000],
};

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;

/** Every observation of an answer, wherever it stands. */
function observationsIn(part: unknown): readonly Observation[] {
  if (!isObject(part)) return [];
  if ('indicator' in part && 'figure' in part) return [part as Observation];
  return Object.values(part).flatMap(observationsIn);
}

/** Numbers of an answer that cannot be: no number at all, or outside what their name allows. */
export function impossibleOf(part: unknown, key = ''): readonly string[] {
  if (typeof part === 'number') {
    const [least, most] = BOUNDS[key] ?? [-Number.MAX_VALUE, Number.MAX_VALUE];
    return part >= least && part <= most ? [] : [`${key} ${part}`];
  }
  if (!isObject(part)) return [];
  const inside = Object.entries(part).flatMap(([name, one]) =>
    impossibleOf(one, Array.isArray(part) ? key : name),
  );
  const isObservation = 'indicator' in part && 'figure' in part;
  const fault = isObservation ? impossibleIn(part as Observation) : undefined;
  return fault === undefined ? inside : [...inside, fault];
}

/** What an observation is about, by all that says so. */
const nameOf = ({ indicator, occupation, area, periodEnd, source }: Observation): string =>
  [indicator, occupation?.code ?? '', area.gss, periodEnd, source].join(' | ');

/** Areas and jobs an answer speaks of. */
const subjectsOf = (observations: readonly Observation[]): ReadonlySet<string> =>
  new Set(
    observations.flatMap(({ area, occupation }) => [
      area.gss,
      ...(occupation === undefined ? [] : [occupation.code]),
    ]),
  );

const MOST_ASKED = 4;

/** Areas and jobs that the good answer does not speak of: nobody asked about them. */
export function strangersIn(answer: unknown, good: unknown): readonly string[] {
  const known = subjectsOf(observationsIn(good));
  // Of a map every district was asked about.
  if (known.size > MOST_ASKED) return [];
  return [...subjectsOf(observationsIn(answer))].filter(
    // A job within the one asked about, or a wider group of it, is what the service may answer with.
    (one) => ![...known].some((other) => other.startsWith(one) || one.startsWith(other)),
  );
}

/** Figures under a name of the good answer that the good answer does not have there. */
export function otherFigures(answer: unknown, good: unknown): readonly string[] {
  const right = new Map<string, number[]>();
  for (const one of observationsIn(good))
    if (one.figure.kind === 'value')
      right.set(nameOf(one), [...(right.get(nameOf(one)) ?? []), one.figure.value]);
  return observationsIn(answer).flatMap((one) => {
    if (one.figure.kind === 'missing') return [];
    const values = right.get(nameOf(one));
    const { value } = one.figure;
    return values === undefined || values.includes(value) ? [] : [`${nameOf(one)}: ${value}`];
  });
}
