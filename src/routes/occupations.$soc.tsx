import { createFileRoute, Link, notFound, useNavigate } from '@tanstack/react-router';
import { areaLevel, canonicalGss, isGssCode } from '@/domain/area';
import { isSocCode } from '@/domain/soc';
import { OccupationPage } from '@/features/occupation/OccupationPage';
import { preloadOccupation } from '@/features/occupation/preload';

interface OccupationSearch {
  readonly area?: string | undefined;
}

/** A district code, or nothing: an area by hand that is none is left out and the page says so. */
function districtOf(area: unknown): string | undefined {
  if (typeof area !== 'string' || !isGssCode(area)) return undefined;
  return areaLevel(area) === 'district' ? canonicalGss(area) : undefined;
}

export const Route = createFileRoute('/occupations/$soc')({
  validateSearch: ({ area }: Record<string, unknown>): OccupationSearch => ({
    area: districtOf(area),
  }),
  beforeLoad: ({ params }) => {
    if (!isSocCode(params.soc) || params.soc.length !== 4) throw notFound();
  },
  loaderDeps: ({ search }) => ({ area: search.area }),
  loader: ({ context, params, deps }) =>
    preloadOccupation(context.queryClient, params.soc, deps.area),
  component: Occupation,
});

function Occupation() {
  const { soc } = Route.useParams();
  const { area } = Route.useSearch();
  const navigate = useNavigate();
  return (
    <OccupationPage
      soc={soc}
      {...(area ? { area } : {})}
      renderOccupationLink={(code, title) => (
        <Link to="/occupations/$soc" params={{ soc: code }} search={{ area }}>
          {title}
        </Link>
      )}
      renderAreaLink={(gss, words) => (
        <Link to="/areas/$gss" params={{ gss }}>
          {words}
        </Link>
      )}
      actions={
        <>
          <button
            type="button"
            className="action"
            onClick={() => void navigate({ to: '/compare', search: { soc: [soc], area } })}
          >
            Compare
          </button>
          <button type="button" className="action" onClick={() => globalThis.print()}>
            Print
          </button>
        </>
      }
    />
  );
}
