import type { PayGroup } from '@/services/pack/occupation';

/** Whose pay or hours a row has, in words. */
export const WHO: Readonly<Record<PayGroup, string>> = {
  ft: 'Full time',
  all: 'All employees',
  male: 'Men',
  female: 'Women',
  male_ft: 'Men, full time',
  female_ft: 'Women, full time',
};
