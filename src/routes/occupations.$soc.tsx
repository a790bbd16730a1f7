import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import {
  createFileRoute,
  lazyRouteComponent,
  Link,
  notFound,
  redirect,
  useNavigate,
} from '@tanstack/react-router';
import type { RecordPlace } from '@/domain/record';
import { namedText } from '@/domain/area';
import { isSocCode, type SocGroup } from '@/domain/soc';
import type { LimitFacts } from '@/domain/verdict';
import {
  type DistrictOfAddress,
  districtOfAddressQuery,
} from '@/features/choose-area/districtOfAddress';
import { type AskedTitle, askedTitle, type ChosenNames } from '@/features/occupation/askedTitle';
import { searchOfJobs } from '@/features/occupation/compareRequest';
import { OccupationPage } from '@/features/occupation/OccupationPage';
import { SECTION_IDS } from '@/features/occupation/openSections';
import { preloadOccupation } from '@/features/occupation/preload';
import { WIDER_SECTION_IDS } from '@/features/occupation-browser/openSections';
import { isUnknownGroup, preloadWiderGroup } from '@/features/occupation-browser/preload';
import { AfterTravel, LimitsStrip } from '@/features/session/LimitsStrip';
import { SessionRail } from '@/features/session/SessionRail';
import { PinForJob } from '@/features/session/PinForJob';
import { PageProblem } from '@/features/site-frame/PageProblem';
import { type LinkedJob, MapLink, MatchLink, ReachMapLink } from '@/ui/links';
import { openInSearch, sectionsIn } from '@/ui/openSections';
import { reachInSearch, type ReachOfAddress } from '@/ui/reachInSearch';
import { said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import { InEnglish } from '@/ui/InEnglish';
import { PageFrame } from '@/ui/PageFrame';
import { textInSearch } from '@/ui/textInSearch';
import { useAreaName } from './-useAreaName';

interface OccupationSearch extends AskedTitle {
  readonly area?: string | undefined;
  /** The sections that are open, as one word: "pay,outlook". */
  readonly open?: string | undefined;
  readonly reach?: ReachOfAddress | undefined;
}

export const Route = createFileRoute('/occupations/$soc')({
  validateSearch: ({
    area,
    open,
    reach,
    ...search
  }: Record<string, unknown>): OccupationSearch => ({
    area: textInSearch(area),
    open: openInSearch(sectionsIn(open, [...SECTION_IDS, ...WIDER_SECTION_IDS])),
    reach: reachInSearch(reach),
    ...askedTitle(search),
  }),
  beforeLoad: ({ params }) => {
    const soc = params.soc.trim();
    if (!isSocCode(soc)) throw notFound();
    if (soc !== params.soc)
      throw redirect({ to: '/occupations/$soc', params: { soc }, search: true, replace: true });
  },
  loaderDeps: ({ search }) => ({ area: search.area, title: search.as }),
  loader: async ({ context, params, deps }) => {
    const { queryClient } = context;
    const [isUnknown, place] = await Promise.all([
      isUnknownGroup(queryClient, params.soc),
      preloadInPlace(queryClient, params.soc, deps.area, deps.title),
    ]);
    if (isUnknown) throw notFound();
    return place;
  },
  component: OccupationOrWiderGroup,
  notFoundComponent: NoSuchGroup,
});

/** Another page at the same kind of address: its code comes with the first of them. */
const WiderGroup = lazyRouteComponent(() => import('./-WiderGroup'), 'WiderGroup');

const isUnitGroup = (soc: string) => soc.length === 4;

/** The district the address means; the page's own figures are asked for meanwhile. */
async function preloadInPlace(
  queryClient: QueryClient,
  soc: string,
  area: string | undefined,
  title: string | undefined,
): Promise<DistrictOfAddress> {
  const preload = isUnitGroup(soc) ? preloadOccupation : preloadWiderGroup;
  const asked: Promise<DistrictOfAddress> =
    area === undefined ? Promise.resolve({}) : queryClient.query(districtOfAddressQuery(area));
  const [place] = await Promise.all([asked, preload(queryClient, soc, area, title)]);
  if (place.gss !== undefined && place.gss !== area) {
    await preload(queryClient, soc, place.gss, title);
  }
  return place;
}

const pinsAt =
  (place: RecordPlace | undefined) => (job: SocGroup, page: ReactNode, names: ChosenNames) => (
    <PinForJob job={job} title={names.title} place={place && { ...place, ...townOf(names) }}>
      {page}
    </PinForJob>
  );

const townOf = ({ town }: ChosenNames) => (town === undefined ? {} : { town });

const limitsIn = (area: string | undefined) => (facts: LimitFacts) => (
  <InEnglish>
    <LimitsStrip facts={facts} area={area} />
  </InEnglish>
);
const travelIn = (area: string | undefined) => (facts: LimitFacts) => (
  <AfterTravel facts={facts} area={area} />
);

function OccupationOrWiderGroup() {
  const { soc } = Route.useParams();
  return isUnitGroup(soc) ? <Occupation /> : <Wider />;
}

function NoSuchGroup() {
  const { soc } = Route.useParams();
  return (
    <PageProblem
      heading="There is no such job"
      words={`No group of jobs has the code ${namedText(soc)} in the official list, SOC 2010. Type a job title in the box at the top, or look through the list.`}
      home={<Link to="/occupations">All occupations</Link>}
    />
  );
}

function Wider() {
  const { soc } = Route.useParams();
  const { gss: area, sentence } = Route.useLoaderData();
  const { near, open } = Route.useSearch();
  const onOpen = useOpenSections();
  return (
    <WiderGroup
      code={soc}
      place={{ area, near }}
      sentence={sentence}
      open={sectionsIn(open, WIDER_SECTION_IDS)}
      onOpen={onOpen}
    />
  );
}

function Occupation() {
  const { soc } = Route.useParams();
  const { gss: area, sentence } = Route.useLoaderData();
  const { as: title, near, open, reach } = Route.useSearch();
  const navigate = Route.useNavigate();
  const onOpen = useOpenSections();
  const recordPlace = useAreaName(area);
  return (
    <PageFrame rail={<SessionRail />}>
      {sentence ? (
        <InEnglish>
          <p>{sentence}</p>
        </InEnglish>
      ) : null}
      <OccupationPage
        soc={soc}
        {...(area ? { area } : {})}
        asked={{ as: title, near }}
        open={sectionsIn(open, SECTION_IDS)}
        onOpen={onOpen}
        isWithinReach={reach !== undefined}
        onReach={(isWithinReach) =>
          void navigate({
            search: (before) => ({ ...before, reach: isWithinReach ? 'work' : undefined }),
            replace: true,
            resetScroll: false,
          })
        }
        around={pinsAt(recordPlace)}
        limits={limitsIn(area)}
        travel={travelIn(area)}
        actions={<Actions job={{ soc, title }} area={area} near={near} reach={reach} />}
      />
    </PageFrame>
  );
}

/** Which sections are open stands in the address, and makes no step of the way back. */
function useOpenSections() {
  const navigate = Route.useNavigate();
  return (ids: readonly string[]): void =>
    void navigate({
      search: (before) => ({ ...before, open: openInSearch(ids) }),
      replace: true,
      resetScroll: false,
    });
}

interface ActionsProps {
  readonly job: LinkedJob;
  readonly area: string | undefined;
  readonly near: string | undefined;
  readonly reach: ReachOfAddress | undefined;
}

/** What a page of a job can do; a session's own actions stand in its rail. */
function Actions({ job, area, near, reach }: ActionsProps) {
  const navigate = useNavigate();
  const { soc, title } = job;
  return (
    <>
      <Button
        onClick={() =>
          void navigate({
            to: '/compare',
            search: {
              ...searchOfJobs([{ soc, ...(title ? { as: title } : {}) }]),
              area,
              near,
              reach,
            },
          })
        }
      >
        <Said of={said('Compare')} />
      </Button>
      <MatchLink from={[soc]} area={area} near={near} className="button">
        <Said of={said('What else?')} />
      </MatchLink>
      {reach === undefined ? (
        <MapLink indicator="location-quotient" soc={soc} area={area} className="button">
          <Said of={said('Map')} />
        </MapLink>
      ) : (
        <ReachMapLink soc={soc} area={area} near={near} className="button">
          <Said of={said('Map')} />
        </ReachMapLink>
      )}
      <Button onClick={() => globalThis.print()}>
        <Said of={said('Print')} />
      </Button>
    </>
  );
}
