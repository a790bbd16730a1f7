import type { RefObject } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { formatList } from '@/domain/lists';
import { fillLink, linksFor } from '@/domain/links';
import { nationOfGss } from '@/domain/signposts';
import { packQueries } from '@/services/pack/queries';
import classes from '../ui/map.module.css';
import { ReachList } from './ReachList';
import { RingLists } from './RingLists';
import type { ReachMapView, RingView } from './view';

interface ReachSideProps {
  readonly view: ReachMapView;
  readonly rings: readonly RingView[];
  /** Stations and the like have come. */
  readonly hasCome: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly area: string;
}

/** The same as on the map, as lists, and the way to the nation's journey planner. */
export function ReachSide({ view, rings, hasCome, heading, area }: ReachSideProps) {
  const from = view.middle?.name ?? view.home;
  const title = `Within reach of ${from}`;
  return (
    <div className={classes.side}>
      <h2 key={title} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ReachList view={view} />
      <p className="caption">{view.rows.length > 0 ? CENSUS_NOTE : NO_CENSUS_NOTE}</p>
      <Journeys area={area} towns={view.towns} />
      {hasCome && view.middle ? <RingLists from={from} rings={rings} /> : null}
      {nationOfGss(area) === 'Northern Ireland' ? <p className="caption">{NO_STOPS}</p> : null}
    </div>
  );
}

const CENSUS_NOTE =
  'Where at least 80 in 100 of those who went out to work went. From the 2011 Census, without home workers: a rough guide. Not travel times.';
const NO_CENSUS_NOTE =
  'This app has no figures on where people from here go out to work. The rings are straight-line distances.';
const NO_STOPS = 'This app has no stations, ferries or jobs offices of Northern Ireland.';

interface JourneysProps {
  readonly area: string;
  readonly towns: readonly string[];
}

/** Who plans journeys in the nation; names of towns are all there is to ask with. */
function Journeys({ area, towns: [from, ...to] }: JourneysProps) {
  const { data: reference } = useSuspenseQuery(packQueries.sources());
  const links = linksFor(reference.links, { kind: 'journey', nation: nationOfGss(area) });
  const ask =
    from === undefined || to.length === 0
      ? undefined
      : `Ask for the way from ${from} to ${formatList(to)}. The link sends no names along.`;
  return (
    <div>
      {links.map(({ id, name, template }) => (
        <p key={id}>
          <a href={fillLink(template, {})} target="_blank" rel="noopener noreferrer">
            {`Plan a journey: ${name}`}
          </a>
        </p>
      ))}
      {ask === undefined ? null : (
        <p key={ask} className="caption">
          {ask}
        </p>
      )}
    </div>
  );
}
