import { Button } from '@mantine/core';
import { createFileRoute, Link } from '@tanstack/react-router';
import { ChooseDemand } from '@/features/demand/ChooseDemand';
import { DemandPage } from '@/features/demand/DemandPage';
import { findDemand, type FoundDemand } from '@/features/demand/preload';
import {
  demandRequest,
  type DemandSearch,
  demandSearch,
  MOST_DISTRICTS,
  searchOfShown,
  shownIn,
} from '@/features/demand/request';
import { PageFrame } from '@/ui/PageFrame';
import { toHeaderBox } from './-toHeaderBox';

export const Route = createFileRoute('/demand/')({
  validateSearch: demandSearch,
  loaderDeps: ({ search: { area } }) => ({ area }),
  loader: ({ context, deps }) => findDemand(context.queryClient, demandRequest(deps)),
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
          replace: true,
          resetScroll: false,
        })
      }
      actions={<Actions of={of} />}
      briefing={
        <section aria-labelledby="briefing">
          <h2 id="briefing">Briefing</h2>
          <p>
            <BriefingLink area={search.area} by={search.by} census={search.census} />
          </p>
        </section>
      }
    />
  );
}

interface BriefingLinkProps {
  readonly area: DemandSearch['area'];
  readonly by: DemandSearch['by'];
  readonly census: DemandSearch['census'];
}

function BriefingLink(search: BriefingLinkProps) {
  return (
    <Link to="/demand/briefing" search={search}>
      Make a side to hand on
    </Link>
  );
}

function Actions({ of }: { readonly of: Asked }) {
  const mayAdd = of.kind === 'picked' && of.districts.length < MOST_DISTRICTS;
  return (
    <>
      {mayAdd ? <Button onClick={() => toHeaderBox('Area')}>Add a district</Button> : null}
      <Button onClick={() => globalThis.print()}>Print</Button>
    </>
  );
}
