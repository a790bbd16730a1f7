import { type QueryClient, useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { createPartStore, wasGone } from './model/liveParts';
import { type AdvertSearch, serviceRegion } from './model/subject';
import { AdvertsPart } from './ui/AdvertsPart';
import { CensusPart } from './ui/CensusPart';
import { GettingInParts } from './ui/GettingInParts';
import { HoursParts } from './ui/HoursParts';
import { LiveClosing } from './ui/LiveClosing';
import { LivePageContext } from './ui/liveContext';
import { OpeningsParts } from './ui/OpeningsParts';
import { OutlookParts } from './ui/OutlookParts';
import { PayParts } from './ui/PayParts';

/** What LMI for All adds to each section of the page; only the closing lines where it is off. */
export interface LiveSections {
  readonly pay?: ReactNode;
  readonly here?: ReactNode;
  /** Adverts, asked for with the title chosen and the town typed. */
  readonly adverts?: (search: AdvertSearch) => ReactNode;
  readonly gettingIn?: ReactNode;
  readonly outlook?: ReactNode;
  readonly openings?: ReactNode;
  readonly hours?: ReactNode;
  readonly notShown: ReactNode;
}

interface LiveOccupationProps {
  readonly soc: string;
  readonly area?: string;
  readonly renderOccupationLink: (code: string, title: string) => ReactNode;
  readonly children: (live: LiveSections) => ReactNode;
}

const OFF: LiveSections = { notShown: <LiveClosing /> };

const ON: LiveSections = {
  pay: <PayParts />,
  here: <CensusPart />,
  adverts: (search) => <AdvertsPart search={search} />,
  gettingIn: <GettingInParts />,
  outlook: <OutlookParts />,
  openings: <OpeningsParts />,
  hours: <HoursParts />,
  notShown: <LiveClosing />,
};

/** Every data set of LMI for All for one job and place, as parts for the page's own sections. */
export function LiveOccupation(props: LiveOccupationProps) {
  // A page of its own for each job and place: how its parts stand is not carried over.
  return <LivePageOf key={`${props.soc} ${props.area ?? ''}`} {...props} />;
}

function LivePageOf({ soc, area, renderOccupationLink, children }: LiveOccupationProps) {
  const { enabled } = useLmi();
  const queries = useQueryClient();
  const [store] = useState(() => createPartStore(wasServiceGone(queries)));
  const [profile, groups] = useSuspenseQueries({
    queries: [packQueries.occupation(soc), packQueries.groups()],
  });
  const place = usePlaceOf(area);
  const region = serviceRegion(place?.region, place?.nation);
  return (
    <LivePageContext
      value={{
        group: profile.data.group,
        jobTitles: profile.data.otherTitles,
        onet: profile.data.onet,
        titles: groups.data.soc2010,
        ...(groups.data.plain ? { plainNames: groups.data.plain.soc2010 } : {}),
        ...(place ? { district: place.area } : {}),
        ...(region ? { region } : {}),
        ...(place?.point ? { point: place.point } : {}),
        store,
        renderOccupationLink,
      }}
    >
      {children(enabled ? ON : OFF)}
    </LivePageContext>
  );
}

/** What the pages before found out about the service in this visit. */
function wasServiceGone(queries: QueryClient): boolean {
  const asked = queries.getQueryCache().findAll({ queryKey: lmiQueries.all() });
  return wasGone(
    asked.map(({ state }) => state),
    Date.now(),
  );
}

function usePlaceOf(area: string | undefined): AreaProfile | undefined {
  const [found] = useSuspenseQueries({
    queries: (area === undefined ? [] : [area]).map((gss) => packQueries.area(gss)),
  });
  return found?.data;
}
