import { areaInWords } from '@/domain/ladder';
import type { AreaProfile } from '@/services/pack/area';
import { AreaLink } from '@/ui/links';

const LEVEL_WORDS = {
  district: 'District',
  lsip: 'Local skills area',
  region: 'Region',
  nation: 'Nation',
  'great-britain': 'England, Wales and Scotland together',
  'united-kingdom': 'All four nations together',
  'several-districts': 'Several districts together',
  abroad: 'Another country',
} as const;

/** What kind of place it is, and the wider areas it lies in. */
export function AreaCaption({ own }: { readonly own: AreaProfile }) {
  const { area, region, nation, lsip } = own;
  const kind = LEVEL_WORDS[area.level];
  const around = region ?? nation;
  return (
    <>
      <span key={kind}>{around ? `${kind} in ` : kind}</span>
      {region ? <AreaLink gss={region.gss}>{areaInWords(region)}</AreaLink> : null}
      {region && nation ? <span>, </span> : null}
      {nation ? <AreaLink gss={nation.gss}>{nation.name}</AreaLink> : null}
      {lsip ? (
        <>
          <span> · local skills area </span>
          <AreaLink gss={lsip.gss}>{lsip.name}</AreaLink>
        </>
      ) : null}
    </>
  );
}
