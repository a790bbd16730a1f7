import { createContext, useContext } from 'react';
import type { PayUnit } from '@/domain/payUnit';

/** Pay in hours, weeks or years: one choice for the whole app. */
export interface PayUnitChoice {
  readonly unit: PayUnit;
  readonly choose: (unit: PayUnit) => void;
}

export const PayUnitContext = createContext<PayUnitChoice>({
  unit: 'year',
  choose: () => undefined,
});

export function usePayUnit(): PayUnitChoice {
  return useContext(PayUnitContext);
}
