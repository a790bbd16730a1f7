import { Button } from '@mantine/core';
import { createFileRoute, Link } from '@tanstack/react-router';
import { ChooseDemand } from '@/features/demand/ChooseDemand';
import { DemandPage } from '@/features/demand/DemandPage';
import type { FoundDemand } from '@/features/demand/preload';
import {
  demandRequest,
  type DemandSearch,
  demandSearch,
  MOST_DISTRICTS,
  searchOfShown,
  shownIn,
} from '@/features/demand/request';
import { PageFrame } from '@/ui/PageFrame';
import { toBox } from './-toBox';

export const Route = createFileRoute('/demand/')({
  validateSearch: demandSearch,
  loaderDeps: ({ search: { area } }) => ({ area }),
  loader: async ({ context, deps }) => {
    // Few visits come here: it is no part of every start.
    const { findDemand } = await import('@/features/demand/preload');
    return findDemand(context.queryClient, demandRequest(deps));
  },
  component: Demand,
});

function Demand() {
  const { of, leftOut } = Route.useLoaderData();
  return (
    <PageFrame>
      {of ? <Page of={of} leftOut={leftOut} /> : <ChooseDemand leftOut={leftOut} />}
    </PageFrame>
  );
}

type Asked = NonNullable<FoundDemand['of']>;

function Page({ of, leftOut }: { readonly of: Asked; readonly leftOut: readonly string[] }) {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <DemandPage
      key={of.kind === 'area' ? of.gss : of.districts.join(' ')}
      of={of}
      leftOut={leftOut}
      shown={shownIn(search)}
      onShow={(change) =>
        void navigate({
          search: (before) => ({ ...before, ...searchOfShown(change) }),
          // Into a kind of work or another order is a step, and Back undoes it.
          replace: change.kind === undefined && change.order === undefined,
          resetScroll: false,
        })
      }
      actions={<Actions of={of} search={search} />}
    />
  );
}

interface ActionsProps {
  readonly of: Asked;
  readonly search: DemandSearch;
}

function Actions({ of, search: { area, by, census } }: ActionsProps) {
  const mayAdd = of.kind === 'picked' && of.districts.length < MOST_DISTRICTS;
  return (
    <>
      {mayAdd ? <Button onClick={() => toBox('area')}>Add a district</Button> : null}
      <Link to="/demand/briefing" search={{ area, by, census }} className="button">
        Briefing
      </Link>
      <Button onClick={() => globalThis.print()}>Print</Button>
    </>
  );
}
