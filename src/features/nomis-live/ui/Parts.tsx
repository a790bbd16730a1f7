import type { Area } from '@/domain/area';
import { coverageOf } from '../model/places';
import { Claimants } from './Claimants';
import { Jobs } from './Jobs';
import { Pay } from './Pay';
import { People } from './People';
import { Shares } from './Shares';
import { Work } from './Work';

/** The parts Nomis has for a place. */
export function Parts({ own }: { readonly own: Area }) {
  const coverage = coverageOf(own);
  if (coverage === 'none') return null;
  return (
    <>
      <Claimants own={own} />
      {coverage === 'all' ? (
        <>
          <Work />
          <Pay />
          <Shares of="qualifications" />
          <Shares of="occupations" />
          <Jobs />
        </>
      ) : null}
      <People />
    </>
  );
}
