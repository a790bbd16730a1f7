// What asks Nomis and reads its answers, as one file of the build.
export {
  fetchClaimantCount,
  fetchClaimantGroups,
  fetchClaimantTrend,
  fetchClaimantTrends,
  fetchClaimantYears,
} from './claimants';
export { fetchCodes } from './codes';
export { fetchDistrictIndicator } from './districts';
export { fetchEarnings } from './earnings';
export { fetchNamedShares } from './namedShares';
export { fetchOccupationCounts } from './occupationCounts';
export { fetchRatesBySex } from './ratesBySex';
export { fetchSeries } from './series';
export { fetchSplit } from './splits';
