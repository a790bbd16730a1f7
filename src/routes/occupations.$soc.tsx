import { createFileRoute, Link, notFound, useNavigate } from '@tanstack/react-router';
import { areaLevel, canonicalGss, isGssCode } from '@/domain/area';
import { isSocCode } from '@/domain/soc';
import { OccupationPage } from '@/features/occupation/OccupationPage';
import { preloadOccupation } from '@/features/occupation/preload';
import { isUnknownGroup } from '@/features/occupation-browser/preload';
import { WiderGroupPage } from '@/features/occupation-browser/WiderGroupPage';
import { LimitsStrip } from '@/features/session/LimitsStrip';
import { PinForJob } from '@/features/session/PinForJob';
import { PageProblem } from '@/features/site-frame/PageProblem';

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
    if (!isSocCode(params.soc)) throw notFound();
  },
  loaderDeps: ({ search }) => ({ area: search.area }),
  loader: async ({ context, params, deps }) => {
    const [isUnknown] = await Promise.all([
      isUnknownGroup(context.queryClient, params.soc),
      isUnitGroup(params.soc) && preloadOccupation(context.queryClient, params.soc, deps.area),
    ]);
    if (isUnknown) throw notFound();
  },
  component: OccupationOrWiderGroup,
  notFoundComponent: NoSuchGroup,
});

const isUnitGroup = (soc: string) => soc.length === 4;

function OccupationOrWiderGroup() {
  const { soc } = Route.useParams();
  return isUnitGroup(soc) ? <Occupation /> : <WiderGroup />;
}

function NoSuchGroup() {
  const { soc } = Route.useParams();
  return (
    <PageProblem
      heading="There is no such job"
      words={`No group of jobs has the code “${soc}” in the official list, SOC 2010. Type a job title in the box at the top, or look through the list.`}
      home={<Link to="/occupations">All occupations</Link>}
    />
  );
}

function WiderGroup() {
  const { soc } = Route.useParams();
  const { area } = Route.useSearch();
  return (
    <WiderGroupPage
      code={soc}
      renderGroupLink={(code, title) => (
        <Link to="/occupations/$soc" params={{ soc: code }} search={{ area }}>
          {title}
        </Link>
      )}
      browserLink={
        <Link to="/occupations" search={{ area }}>
          All occupations
        </Link>
      }
    />
  );
}

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
      around={(group, page) => <PinForJob job={group}>{page}</PinForJob>}
      limits={<LimitsStrip />}
      actions={
        <>
          <button
            type="button"
            className="action"
            onClick={() => void navigate({ to: '/compare', search: { soc: [soc], area } })}
          >
            Compare
          </button>
          <Link
            to="/map"
            search={{ indicator: 'location-quotient', soc, ...(area ? { area } : {}) }}
            className="action"
          >
            Map
          </Link>
          <button type="button" className="action" onClick={() => globalThis.print()}>
            Print
          </button>
        </>
      }
    />
  );
}
