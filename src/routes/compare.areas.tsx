import { createFileRoute, Link } from '@tanstack/react-router';
import { CompareAreas } from '@/features/compare-areas/CompareAreas';
import {
  compareAreasRequest,
  compareAreasSearch,
  MOST_AREAS,
  withArea,
} from '@/features/compare-areas/compareAreasRequest';
import { findAreas } from '@/features/compare-areas/preload';

export const Route = createFileRoute('/compare/areas')({
  validateSearch: compareAreasSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => findAreas(context.queryClient, compareAreasRequest(deps)),
  component: Compare,
});

function Compare() {
  const { areas, leftOut } = Route.useLoaderData();
  const navigate = Route.useNavigate();
  const remove = (gss: string) =>
    void navigate({
      search: { area: areas.filter((one) => one !== gss) },
      resetScroll: false,
    });
  return (
    <CompareAreas
      areas={areas}
      leftOut={leftOut}
      adder={<p>{adderWords(areas.length)}</p>}
      renderAreaLink={(gss, name) => (
        <Link to="/areas/$gss" params={{ gss }}>
          {name}
        </Link>
      )}
      renderAddLink={(gss, name) => (
        <Link to="/compare/areas" search={{ area: withArea(areas, gss) }} resetScroll={false}>
          Add {name}
        </Link>
      )}
      onRemove={remove}
    />
  );
}

function adderWords(areas: number): string {
  if (areas === 0) return 'Use the box “Area” at the top to add a district.';
  if (areas === 1) return 'Use the box “Area” at the top to add a district to set beside it.';
  return areas < MOST_AREAS
    ? 'Use the box “Area” at the top to add a district, up to four areas.'
    : 'Four areas fit. Remove one to add another.';
}
