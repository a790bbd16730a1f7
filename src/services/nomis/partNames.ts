import type { ClaimantAge } from './claimants';
import type { BusinessSize, InactivityReason } from './splits';

/** Why people aged 16 to 64 neither work nor look for work, by part. */
export const REASON_NAMES = {
  student: 'Studying',
  'family-or-home': 'Looking after family or home',
  'ill-long-term': 'Ill or disabled, long term',
  'ill-for-now': 'Ill for now',
  retired: 'Retired',
  discouraged: 'Think there is no work',
  other: 'Another reason',
} as const satisfies Readonly<Record<InactivityReason, string>>;

/** Sections of the Standard Industrial Classification 2007, in short, by letter. */
export const INDUSTRY_NAMES = {
  A: 'Farming, forestry and fishing',
  B: 'Mining and quarrying',
  C: 'Manufacturing',
  D: 'Electricity and gas',
  E: 'Water and waste',
  F: 'Construction',
  G: 'Shops, wholesale and garages',
  H: 'Transport and storage',
  I: 'Hotels and food',
  J: 'Information and communication',
  K: 'Finance and insurance',
  L: 'Property',
  M: 'Professional, scientific and technical',
  N: 'Administrative and support services',
  O: 'Public administration and defence',
  P: 'Education',
  Q: 'Health and social work',
  R: 'Arts, leisure and sport',
  S: 'Other services',
  T: 'Households as employers',
  U: 'International bodies',
} as const satisfies Readonly<Record<string, string>>;

/** Enterprises by the number of people they employ. */
export const SIZE_NAMES = {
  micro: 'Micro, 0 to 9 people',
  small: 'Small, 10 to 49',
  medium: 'Medium, 50 to 249',
  large: 'Large, 250 or more',
} as const satisfies Readonly<Record<Exclude<BusinessSize, 'all'>, string>>;

/** Claimants by age band. */
export const CLAIMANT_AGE_NAMES = {
  '16-24': 'Aged 16 to 24',
  '25-49': 'Aged 25 to 49',
  '50-and-over': 'Aged 50 and over',
} as const satisfies Readonly<Record<ClaimantAge, string>>;
