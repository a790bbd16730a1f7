import { useQuery } from '@tanstack/react-query';
import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { namedText } from '@/domain/area';
import { districtOfAddressQuery } from '@/features/choose-area/districtOfAddress';
import { jobOfAddressQuery } from '@/features/find-occupation/jobOfAddress';
import { everyMap } from '@/features/map/everyMap';
import { MapPage } from '@/features/map/MapPage';
import { type MapRequest, mapRequest } from '@/features/map/mapRequest';
import { LaterAtStart } from '@/ui/Later';

export const Route = createFileRoute('/map')({
  validateSearch: mapRequest,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    // A failure of any is said by the page, which asks again.
    for (const asked of Object.values(everyMap(context.queryClient))) asked.catch(() => undefined);
    if (deps.reach !== undefined) {
      // Its figures are of a place and a job: both are looked up before it is drawn.
      const { area = '', soc = '' } = deps;
      await Promise.allSettled([
        context.queryClient.query(districtOfAddressQuery(area)),
        context.queryClient.query(jobOfAddressQuery(soc, undefined)),
      ]);
      return;
    }
    // What knows all the maps is no part of every start, and comes while these are on their way.
    await import('@/features/map/preload')
      .then(({ preloadMap }) => preloadMap(context.queryClient, deps))
      .catch(() => undefined);
  },
  component: Map361,
});

/** Where people who live in a place work: its code comes with the first look at it. */
const ReachMapPage = lazyRouteComponent(
  () => import('@/features/map/ReachMapPage'),
  'ReachMapPage',
);

function Map361() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { baseMaps } = Route.useRouteContext();
  const subject = useSubject(search);
  const Shown = search.reach === undefined ? MapPage : ReachMapPage;
  return (
    <LaterAtStart>
      <Shown
        {...search}
        {...subject}
        baseLayers={baseMaps}
        onChange={(next) =>
          void navigate({
            // Of the address as it is by then: another choice may have been made just before.
            search: (latest) => ({ ...latest, ...next }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </LaterAtStart>
  );
}

/** The district and the job that the address means, and a sentence on what is none. */
function useSubject({ area, soc, reach }: MapRequest) {
  const { data: place } = useQuery({
    ...districtOfAddressQuery(area ?? ''),
    enabled: area !== undefined,
  });
  // A map of one figure says itself that there is no such job.
  const isOfJob = reach !== undefined && soc !== undefined;
  const { data: job } = useQuery({ ...jobOfAddressQuery(soc ?? '', undefined), enabled: isOfJob });
  const isNoJob = isOfJob && job !== undefined && (job.words === undefined || soc.length < 4);
  return {
    // Until it is looked up, the address's own text: a map with no such district marks none.
    area: place === undefined ? area : place.gss,
    ...(isNoJob ? { soc: undefined } : {}),
    said: [
      ...(place?.sentence === undefined ? [] : [place.sentence]),
      ...(isNoJob ? [`${namedText(soc)} is left out: it is not the code of a job.`] : []),
    ],
  };
}
