import { type MinimumWage, minimumInForce } from '@/domain/legalMinimum';
import type { OccupationInput } from './input';

/** The least an employer may pay an hour at 21 or over, on the day of the page. */
export function minimumOfToday({ reference, today }: OccupationInput): MinimumWage | undefined {
  return minimumInForce(reference.minimumWage, today);
}
