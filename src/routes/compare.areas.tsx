import { Button } from '@mantine/core';
import { createFileRoute } from '@tanstack/react-router';
import { CompareAreas } from '@/features/compare-areas/CompareAreas';
import {
  compareAreasRequest,
  compareAreasSearch,
  MOST_AREAS,
} from '@/features/compare-areas/compareAreasRequest';
import { PageFrame } from '@/ui/PageFrame';
import { toBox } from './-toBox';

export const Route = createFileRoute('/compare/areas')({
  validateSearch: compareAreasSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    // Few visits come here: it is no part of every start.
    const { findAreas } = await import('@/features/compare-areas/preload');
    return findAreas(context.queryClient, compareAreasRequest(deps));
  },
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
    <PageFrame>
      <CompareAreas
        areas={areas}
        leftOut={leftOut}
        adder={<Adder areas={areas.length} />}
        onRemove={remove}
      />
    </PageFrame>
  );
}

function Adder({ areas }: { readonly areas: number }) {
  if (areas === 0) return <p>Use the place box at the top to add a district.</p>;
  if (areas >= MOST_AREAS) return <p className="caption">Four areas fit.</p>;
  return <Button onClick={() => toBox('area')}>Add an area</Button>;
}
