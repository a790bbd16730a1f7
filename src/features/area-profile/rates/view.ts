import { type Comparison, compare, comparisonWords } from '@/domain/comparison';
import { areaInWords } from '@/domain/ladder';
import { newestOf, seriesOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { formatPeriod, isRecent } from '@/domain/referencePeriod';
import { type Sureness, sureness, surenessInput } from '@/domain/sureness';
import type { AreaProfile } from '@/services/pack/area';
import {
  atPeriod,
  columnsOf,
  type FigureKey,
  NOT_IN_TABLE,
  newest,
  type ProfileInput,
} from '../input/profileInput';

/** A measure of the headline table. */
interface Measure extends FigureKey {
  readonly id: string;
  /** Measures of one subject: the first that has a recent figure leads, as a line with its interval. */
  readonly subject: string;
  readonly name: string;
  /** Whom it is about: what it is a share of. */
  readonly who: string;
}

const RATE_LABEL = { label: 'all' } as const;

/** Newest first within a subject. The survey's own small samples are dealt with by `shown`. */
const MEASURES: readonly Measure[] = [
  {
    id: 'employment',
    subject: 'in work',
    name: 'In work',
    who: 'aged 16 to 64',
    ...seriesOf('employment-rate'),
  },
  {
    id: 'unemployment-newest',
    subject: 'looking for work',
    name: 'Looking for work, modelled',
    who: 'of those aged 16 and over in work or looking',
    ...newestOf('unemployment-rate-modelled'),
  },
  {
    id: 'unemployment',
    subject: 'looking for work',
    name: 'Looking for work, modelled',
    who: 'of those aged 16 and over in work or looking',
    ...seriesOf('unemployment-rate-modelled'),
  },
  {
    id: 'unemployment-survey',
    subject: 'looking for work',
    name: 'Looking for work, survey',
    who: 'of those aged 16 to 64 in work or looking',
    ...newestOf('unemployment-rate'),
  },
  {
    id: 'claimants',
    subject: 'claiming',
    name: 'Claiming out-of-work benefits',
    who: 'aged 16 to 64',
    ...newestOf('claimant-rate'),
    ...RATE_LABEL,
  },
  {
    id: 'inactivity-newest',
    subject: 'not looking',
    name: 'Not in work and not looking',
    who: 'aged 16 to 64',
    ...newestOf('inactivity-rate-latest'),
  },
  {
    id: 'inactivity',
    subject: 'not looking',
    name: 'Not in work and not looking',
    who: 'aged 16 to 64',
    ...seriesOf('inactivity-rate'),
  },
  {
    id: 'pay',
    subject: 'pay',
    name: 'Middle pay a week',
    who: 'employees who live here',
    ...newestOf('pay-residents-weekly'),
  },
];

/** One row of the headline table: a cell for each column, in its order. */
export interface RateRow {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly period: string;
  readonly cells: readonly (Observation | string)[];
  /** Against the last column; undefined where nothing may be said. */
  readonly words?: string;
}

/** A headline figure, with what it is read against. */
export interface RateLine {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly observation: Observation;
  /** Against the widest area of the same table; absent where nothing may be said. */
  readonly comparison?: Comparison;
  /** The widest area of the same table, and the next one round the place. */
  readonly whole?: Observation;
  readonly around?: Observation;
  readonly sureness?: Sureness;
}

export interface HeadlineRates {
  readonly columns: readonly string[];
  readonly rows: readonly RateRow[];
  readonly lines: readonly RateLine[];
}

/** The rates of a place beside its region, nation and Great Britain, from one table each. Pure. */
export function headlineRates(input: ProfileInput): HeadlineRates {
  const columns = columnsOf(input);
  const measured = MEASURES.flatMap((measure) => {
    const observation = newest(input.own, measure);
    return observation && isRecent(observation, input.today)
      ? [{ measure, observation, cells: cellsOf(columns, measure, observation) }]
      : [];
  });
  return {
    columns: columns.map(({ area }) => area.name),
    rows: measured.map(({ measure, observation, cells }) => {
      const whole = referencesOf(cells).at(-1);
      const comparison = comparedWith(observation, whole, input);
      return {
        id: measure.id,
        name: measure.name,
        who: measure.who,
        period: formatPeriod(observation.period),
        cells,
        ...(comparison && whole
          ? { words: comparisonWords(comparison, areaInWords(whole.area)) }
          : {}),
      };
    }),
    lines: leadsOf(measured).map(({ measure, observation, cells }) =>
      lineOf(measure, observation, cells, input),
    ),
  };
}

interface Measured {
  readonly measure: Measure;
  readonly observation: Observation;
  readonly cells: readonly (Observation | string)[];
}

/** The newest figure of each subject, and where none has one the newest reason. */
function leadsOf(measured: readonly Measured[]): readonly Measured[] {
  const subjects = [...new Set(measured.map(({ measure }) => measure.subject))];
  return subjects.flatMap((subject) => {
    const ofSubject = measured.filter(({ measure }) => measure.subject === subject);
    const lead =
      ofSubject.find(({ observation }) => observation.figure.kind === 'value') ?? ofSubject[0];
    return lead ? [lead] : [];
  });
}

function cellsOf(
  columns: readonly AreaProfile[],
  key: FigureKey,
  { period }: Observation,
): readonly (Observation | string)[] {
  return columns.map((profile) => atPeriod(profile, key, period) ?? NOT_IN_TABLE);
}

const isObservation = (cell: Observation | string): cell is Observation => typeof cell !== 'string';

/** Against the widest area the table has: Great Britain, else the nation. */
function comparedWith(
  observation: Observation,
  reference: Observation | undefined,
  input: ProfileInput,
): Comparison | undefined {
  const indicator = input.indicator(observation.indicator);
  if (reference?.figure.kind !== 'value' || observation.figure.kind === 'missing' || !indicator)
    return undefined;
  return compare(observation, reference, indicator);
}

const referencesOf = (cells: readonly (Observation | string)[]): readonly Observation[] =>
  cells.slice(1).filter(isObservation);

function lineOf(
  { id, subject, name, who }: Measure,
  observation: Observation,
  cells: readonly (Observation | string)[],
  input: ProfileInput,
): RateLine {
  const references = referencesOf(cells);
  const whole = references.at(-1);
  const around = references[0] === whole ? undefined : references[0];
  const comparison = comparedWith(observation, whole, input);
  const indicator = input.indicator(observation.indicator);
  const hasValue = observation.figure.kind === 'value';
  return {
    id,
    subject,
    name: `${name}, ${who}`,
    observation,
    ...(comparison ? { comparison } : {}),
    ...(whole ? { whole } : {}),
    ...(around ? { around } : {}),
    ...(hasValue && indicator
      ? { sureness: sureness(surenessInput(observation, indicator, 0, input.today)) }
      : {}),
  };
}
