import { createFileRoute, Link, notFound, useNavigate } from '@tanstack/react-router';
import { areaLevel, canonicalGss, isGssCode } from '@/domain/area';
import { AreaProfilePage } from '@/features/area-profile/AreaProfilePage';
import { NoSuchArea } from '@/features/area-profile/NoSuchArea';
import { findArea } from '@/features/area-profile/preload';
import { PinForPlace } from '@/features/session/PinForPlace';
import { SimilarAreas } from '@/features/similar-areas/SimilarAreas';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/areas/$gss')({
  beforeLoad: ({ params }) => {
    if (!isGssCode(params.gss) || areaLevel(params.gss) === undefined) throw notFound();
  },
  loader: async ({ context, params }) => {
    const answer = await findArea(context.queryClient, canonicalGss(params.gss));
    if (answer.kind === 'unknown') throw notFound();
    return answer;
  },
  component: AreaPage,
  notFoundComponent: UnknownArea,
});

const areaLink = (gss: string, name: string) => (
  <Link to="/areas/$gss" params={{ gss }}>
    {name}
  </Link>
);

function AreaPage() {
  const answer = Route.useLoaderData();
  if (answer.kind === 'former')
    return (
      <NoSuchArea
        former={answer.former}
        renderAreaLink={areaLink}
        home={<Link to="/">Start again</Link>}
      />
    );
  return <Profile gss={answer.gss} />;
}

function Profile({ gss }: { readonly gss: string }) {
  const navigate = useNavigate();
  const place = useAreaName(areaLevel(gss) === 'district' ? gss : undefined);
  return (
    <PinForPlace place={place}>
      <AreaProfilePage
        gss={gss}
        renderAreaLink={areaLink}
        similar={areaLevel(gss) === 'district' ? <Similar gss={gss} /> : undefined}
        actions={
          <button
            type="button"
            className="button"
            onClick={() => void navigate({ to: '/compare/areas', search: { area: [gss] } })}
          >
            Compare
          </button>
        }
      />
    </PinForPlace>
  );
}

function Similar({ gss }: { readonly gss: string }) {
  return (
    <SimilarAreas
      gss={gss}
      renderAreaLink={areaLink}
      renderCompareLink={(other, name) => (
        <Link
          to="/compare/areas"
          search={{ area: [gss, other] }}
          aria-label={`Compare with ${name}`}
        >
          Compare
        </Link>
      )}
    />
  );
}

function UnknownArea() {
  return <NoSuchArea renderAreaLink={areaLink} home={<Link to="/">Start again</Link>} />;
}
