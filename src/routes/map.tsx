import { createFileRoute, lazyRouteComponent } from '@tanstack/react-router';
import { everyMap } from '@/features/map/everyMap';
import { MapPage } from '@/features/map/MapPage';
import { mapRequest } from '@/features/map/mapRequest';
import { LaterAtStart } from '@/ui/Later';

export const Route = createFileRoute('/map')({
  validateSearch: mapRequest,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    // A failure of any is said by the page, which asks again.
    for (const asked of Object.values(everyMap(context.queryClient))) asked.catch(() => undefined);
    if (deps.reach !== undefined) return;
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
  const Shown = search.reach === undefined ? MapPage : ReachMapPage;
  return (
    <LaterAtStart>
      <Shown
        {...search}
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
