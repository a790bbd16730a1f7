import type { AppConfig } from './schema';

/** Every outside service off, records kept as PRODUCT's rule says: what a broken config.json leaves. */
export const CONFIG_WITHOUT_SERVICES: AppConfig = {
  lmiBaseUrl: null,
  nomisBaseUrl: null,
  postcodesBaseUrl: null,
  tiles: null,
  lookUpFullPostcode: false,
  retention: { defaultDaysAfterReview: 30, longestMonths: 12 },
};
