import { NORTHERN_IRELAND, SCOTLAND, WALES } from '@/domain/area';
import type { AreaProfile } from '@/services/pack/area';

const OUTSIDE_ENGLAND = [NORTHERN_IRELAND.gss, WALES.gss, SCOTLAND.gss];
const WHOLES = ['great-britain', 'united-kingdom'];

/** What is and is not collected for the places on the page, said before the first gap. Pure. */
export function coverageSentences(profiles: readonly AreaProfile[]): readonly string[] {
  const has = (test: (profile: AreaProfile) => boolean) => profiles.some(test);
  const nationOf = ({ area, nation }: AreaProfile) => nation?.gss ?? area.gss;
  return [
    ...(has((one) => nationOf(one) === NORTHERN_IRELAND.gss)
      ? [
          'Northern Ireland runs its own surveys. The tables used here have little more than claimants and weekly pay for it.',
        ]
      : []),
    ...(has((one) => OUTSIDE_ENGLAND.includes(nationOf(one)))
      ? ['The tables used here have adverts and projected jobs for England only.']
      : []),
    ...(has(({ area }) => area.level === 'lsip')
      ? ['The tables used here have no rates of work, claimants or pay for local skills areas.']
      : []),
    ...(has(({ area }) => area.level === 'region' || WHOLES.includes(area.level))
      ? [
          'For regions and the whole country the tables used here have rates, claimants and pay, but mostly no numbers of people, qualifications or adverts.',
        ]
      : []),
  ];
}
