import { createFileRoute } from '@tanstack/react-router';
import { BriefingPage } from '@/features/demand/BriefingPage';
import { tilesIn, tilesInSearch } from '@/features/demand/briefingTiles';
import { ChooseDemand } from '@/features/demand/ChooseDemand';
import { demandRequest, type DemandSearch, demandSearch, shownIn } from '@/features/demand/request';
import { PageFrame } from '@/ui/PageFrame';

interface BriefingSearch extends DemandSearch {
  /** What stands on the side, in its order: "headlines,kinds". */
  readonly tiles?: string | undefined;
}

export const Route = createFileRoute('/demand/briefing')({
  validateSearch: briefingSearch,
  loaderDeps: ({ search: { area } }) => ({ area }),
  loader: async ({ context, deps }) => {
    // Few visits come here: it is no part of every start.
    const { findDemand } = await import('@/features/demand/preload');
    return findDemand(context.queryClient, demandRequest(deps));
  },
  component: Briefing,
});

function briefingSearch(search: Readonly<Record<string, unknown>>): BriefingSearch {
  const { tiles } = search;
  return { ...demandSearch(search), tiles: typeof tiles === 'string' ? tiles : undefined };
}

function Briefing() {
  const { of, leftOut } = Route.useLoaderData();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <PageFrame>
      {of ? (
        <BriefingPage
          key={of.kind === 'area' ? of.gss : of.districts.join(' ')}
          of={of}
          leftOut={leftOut}
          tiles={tilesIn(search.tiles)}
          onTiles={(tiles) =>
            void navigate({
              search: (before) => ({ ...before, tiles: tilesInSearch(tiles) }),
              replace: true,
              resetScroll: false,
            })
          }
          shown={shownIn(search)}
        />
      ) : (
        <ChooseDemand leftOut={leftOut} />
      )}
    </PageFrame>
  );
}
