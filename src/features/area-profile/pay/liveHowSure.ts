import { formatNumber, formatRange } from '@/domain/format';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { standardError } from '@/domain/observation';
import { type Sureness, sureness, surenessInput, surenessTests } from '@/domain/sureness';

/** How sure a survey figure is, in words with what they rest on. */
export interface HowSure {
  readonly level: Sureness;
  /** "95 times in 100 the true figure is in £573 to £635 a week (coefficient of variation 2.6%)." */
  readonly sentence: string;
}

/**
 * How sure pay is, by its published coefficient of variation.
 *
 * @returns undefined where there is no figure, or no such indicator
 */
export function howSure(
  observation: Observation,
  indicator: Indicator | undefined,
  today: string,
): HowSure | undefined {
  const { figure, unit, cvPercent } = observation;
  if (figure.kind === 'missing' || !indicator) return undefined;
  const input = surenessInput(observation, indicator, 0, today);
  const level = sureness(input);
  const age = surenessTests(input).age === 'sure' ? '' : ' It is of more than 18 months ago.';
  const error = standardError(observation);
  if (error === undefined || cvPercent === undefined)
    return { level, sentence: `The source gives no margin of error.${age}` };
  const half = 1.96 * error;
  const range = formatRange(figure.value - half, figure.value + half, unit);
  return {
    level,
    sentence: `The true figure is most likely ${range} (coefficient of variation ${formatNumber(cvPercent, 1)}%).${age}`,
  };
}
