import type { RateBySex } from '@/services/nomis/ratesBySex';
import { type ComparedTable, comparedTable, type Reading } from './compared';

const RATES = [
  ['employment-rate', 'in work'],
  ['unemployment-rate', 'looking for work'],
  ['inactivity-rate', 'neither'],
] as const;

const SEXES = [
  ['women', 'Women'],
  ['men', 'Men'],
] as const;

/**
 * Women and men in work, looking for work and neither, the two of each rate one below the other.
 *
 * @returns undefined where the answer has nothing of the place
 */
export function bySexView(
  rates: readonly RateBySex[],
  reading: Reading,
): ComparedTable | undefined {
  const entries = RATES.flatMap(([rate, does]) =>
    SEXES.map(([sex, who]) => ({
      id: `${rate}-${sex}`,
      name: `${who}, ${does}`,
      observations: rates.flatMap((one) =>
        one.rate === rate && one.sex === sex ? [one.observation] : [],
      ),
    })),
  );
  return comparedTable(entries, reading);
}
