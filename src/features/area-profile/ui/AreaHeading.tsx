import type { ReactNode } from 'react';
import type { AreaProfile } from '@/services/pack/area';
import { areaInWords } from '@/domain/ladder';
import { More } from './Section';
import styles from './area.module.css';

interface AreaHeadingProps {
  readonly own: AreaProfile;
  readonly coverage: readonly string[];
  readonly renderAreaLink: (gss: string, name: string) => ReactNode;
}

/** The name of the place, the wider areas it lies in, and what is collected for it. */
export function AreaHeading({ own, coverage, renderAreaLink }: AreaHeadingProps) {
  const { area, region, nation, lsip, districts } = own;
  return (
    <header className={styles.heading}>
      <h1>{area.name}</h1>
      <p className={styles.parents}>
        {LEVEL_WORDS[area.level]}
        {region ? <> in {renderAreaLink(region.gss, areaInWords(region))}</> : null}
        {nation ? (
          <>
            {region ? ', ' : ' in '}
            {renderAreaLink(nation.gss, nation.name)}
          </>
        ) : null}
        {lsip ? <>; local skills area: {renderAreaLink(lsip.gss, lsip.name)}</> : null}
      </p>
      {coverage.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {districts.length > 0 ? (
        <More summary={`Its ${districts.length} ${PARTS[districts[0]?.level ?? 'district']}`}>
          <ul className={styles.districts}>
            {districts.map(({ gss, name }) => (
              <li key={gss}>{renderAreaLink(gss, name)}</li>
            ))}
          </ul>
        </More>
      ) : null}
    </header>
  );
}

const PARTS = {
  district: 'districts',
  lsip: 'local skills areas',
  region: 'regions',
  nation: 'nations',
  'great-britain': 'parts',
  'united-kingdom': 'parts',
  abroad: 'parts',
} as const;

const LEVEL_WORDS = {
  district: 'District',
  lsip: 'Local skills area',
  region: 'Region',
  nation: 'Nation',
  'great-britain': 'England, Wales and Scotland together',
  'united-kingdom': 'All four nations together',
  abroad: 'Another country',
} as const;
