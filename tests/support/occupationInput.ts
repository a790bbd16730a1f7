import type { AreaProfile } from '../../src/services/pack/area';
import type { OccupationProfile } from '../../src/services/pack/occupation';
import type { SourcesShard } from '../../src/services/pack/schemas/sources';
import { areaFromData, codesFromData, occupationFromData, referenceFromData } from './packFromData';

/** What a page about one occupation in one place is made from. */
export interface InputFromData {
  readonly profile: OccupationProfile;
  readonly district?: AreaProfile;
  readonly lsip?: AreaProfile;
  readonly england: AreaProfile;
  readonly reference: SourcesShard;
  readonly today: string;
}

/** The same from the project's own data, on a day that does not change. */
export function inputFromData(soc: string, gss?: string): InputFromData {
  const district = gss === undefined ? undefined : areaFromData(gss);
  const lsip = district?.lsip && areaFromData(district.lsip.gss);
  return {
    profile: occupationFromData(soc),
    england: areaFromData('E92000001'),
    reference: referenceFromData(),
    ...(district ? { district } : {}),
    ...(lsip ? { lsip } : {}),
    today: '2026-11-25',
  };
}

/** The codes of all unit groups of SOC 2010. */
export const socsFromData = () => codesFromData('occupations');
