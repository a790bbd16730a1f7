import type { DistrictFill } from './districtFill';

/** The classes of a map of shares of people, by the least share, largest first. */
export const SHARE_CLASSES: readonly {
  readonly least: number;
  readonly fill: DistrictFill;
  readonly label: string;
}[] = [
  { least: 0.195, fill: 'high', label: '20 in 100 or more' },
  { least: 0.025, fill: 'middle', label: '3 to 19 in 100' },
  { least: 0.01, fill: 'low', label: '1 to 2 in 100' },
  { least: 0, fill: 'few', label: 'fewer than 1 in 100' },
];

/** @param share from 0 to 1 */
export const shareFill = (share: number): DistrictFill =>
  SHARE_CLASSES.find(({ least }) => share >= least)?.fill ?? 'few';
