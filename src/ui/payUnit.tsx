import { createContext, useContext } from 'react';
import type { PayUnit } from '@/domain/payUnit';

/** Pay in hours, weeks or years: one choice for the whole app; by the hour until a reader changes it. */
export interface PayUnitChoice {
  readonly unit: PayUnit;
  readonly choose: (unit: PayUnit) => void;
}

export const PayUnitContext = createContext<PayUnitChoice>({
  unit: 'hour',
  choose: () => undefined,
});

export function usePayUnit(): PayUnitChoice {
  return useContext(PayUnitContext);
}
