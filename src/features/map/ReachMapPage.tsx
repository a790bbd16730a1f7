import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ENGLAND } from '@/domain/area';
import { formatPeriod } from '@/domain/referencePeriod';
import { latest } from '@/services/pack/areaFigures';
import { mapQueries } from '@/services/pack/mapQueries';
import { packQueries } from '@/services/pack/queries';
import { stopsQuery } from '@/services/pack/stops';
import { Kit } from '@/ui/Kit';
import { PageTitle } from '@/ui/PageTitle';
import { ReachSwitch } from '@/ui/ReachSwitch';
import { Sentences } from '@/ui/Sentences';
import type { MapPageProps } from './MapPage';
import { ReachPanel } from './reach/ReachPanel';
import { ReachTable } from './reach/ReachTable';
import { reachMapView } from './reach/view';
import { FormSwitch } from './ui/FormSwitch';
import classes from './ui/map.module.css';
import { shapesFor } from './ui/shapesFor';

/** Where people who live in a district go out to work, and rings around their town: map, list, table. */
export function ReachMapPage({ area, onChange, said = [], ...props }: MapPageProps) {
  return (
    <Kit>
      <section className={classes.page} aria-label="Map">
        {area === undefined ? (
          <NoPlace onLeave={() => onChange({ reach: undefined })} />
        ) : (
          <ReachOf key={area} {...props} area={area} onChange={onChange} />
        )}
        <Sentences of={said} />
      </section>
    </Kit>
  );
}

function NoPlace({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <>
      <PageTitle title="Within reach" />
      <div className={classes.head}>
        <h1 className={classes.finding}>Within reach: choose a place</h1>
        <div className={classes.toolbar}>
          <ReachSwitch isOn onChange={onLeave} />
        </div>
      </div>
      <p>Choose the place somebody lives in, in the box at the top.</p>
    </>
  );
}

interface ReachOfProps extends MapPageProps {
  readonly area: string;
}

function ReachOf({ area, near, soc, form, baseLayers, onChange }: ReachOfProps) {
  const { data: outlines } = useSuspenseQuery(mapQueries.outlines());
  const { data: district } = useSuspenseQuery(packQueries.area(area));
  const { data: england } = useSuspenseQuery(packQueries.area(ENGLAND.gss));
  const { data: profile } = useQuery({
    ...packQueries.occupation(soc ?? ''),
    enabled: soc !== undefined,
  });
  const { data: stops } = useQuery(stopsQuery());
  const view = useMemo(
    () =>
      reachMapView(
        {
          district,
          town: near,
          profile,
          month: formatPeriod(latest(england, 'adverts')?.period ?? ''),
        },
        outlines.gss,
      ),
    [district, england, near, outlines, profile],
  );
  return (
    <>
      <PageTitle title={`Within reach of ${view.middle?.name ?? view.home}`} />
      <div className={classes.head}>
        <h1 key={view.headline} className={classes.finding}>
          {view.headline}
        </h1>
        <div className={classes.toolbar}>
          <ReachSwitch isOn onChange={() => onChange({ reach: undefined })} />
          <FormSwitch form={form} onForm={(next) => onChange({ form: next })} />
        </div>
      </div>
      {form === 'table' ? (
        <ReachTable view={view} stops={stops} />
      ) : (
        <ReachPanel
          view={view}
          stops={stops}
          area={area}
          outlines={shapesFor(outlines, undefined)}
          baseLayers={baseLayers}
          onArea={(gss) => onChange({ area: gss, near: undefined })}
        />
      )}
    </>
  );
}
