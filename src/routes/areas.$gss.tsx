import { Button } from '@mantine/core';
import { createFileRoute, notFound, redirect, useNavigate } from '@tanstack/react-router';
import { areaLevel, gssInText, isCounty, isGssCode } from '@/domain/area';
import { AreaProfilePage } from '@/features/area-profile/AreaProfilePage';
import { ALL_TOPICS, SECTION_IDS, slugOf, tabOf } from '@/features/area-profile/openSections';
import { findArea } from '@/features/area-profile/preload';
import { PinForPlace } from '@/features/session/PinForPlace';
import { SessionRail } from '@/features/session/SessionRail';
import { SimilarAreas } from '@/features/similar-areas/SimilarAreas';
import { PageProblem } from '@/features/site-frame/PageProblem';
import { AreaLink, DemandLink, MapLink, PageLink } from '@/ui/links';
import { openInSearch, sectionsIn } from '@/ui/openSections';
import { PageFrame } from '@/ui/PageFrame';
import { useAreaName } from './-useAreaName';

interface AreaSearch {
  /** The sections that are open, as one word: "pay,travel". */
  readonly open?: string | undefined;
  /** The subject whose sections are shown: "people-and-work"; nothing for all. */
  readonly topic?: string | undefined;
}

export const Route = createFileRoute('/areas/$gss')({
  validateSearch: ({ open, topic }: Record<string, unknown>): AreaSearch => ({
    open: openInSearch(sectionsIn(open, SECTION_IDS)),
    topic: topicInSearch(tabOf(topic)),
  }),
  beforeLoad: ({ params }) => {
    const gss = gssInText(params.gss);
    if (!isGssCode(gss) || (areaLevel(gss) === undefined && !isCounty(gss))) throw notFound();
    if (gss !== params.gss)
      throw redirect({ to: '/areas/$gss', params: { gss }, search: true, replace: true });
  },
  loader: async ({ context, params }) => {
    const answer = await findArea(context.queryClient, params.gss);
    if (answer.kind === 'unknown' && !answer.isCounty) throw notFound();
    return answer;
  },
  component: AreaPage,
  notFoundComponent: UnknownArea,
});

const topicInSearch = (tab: string) => (tab === ALL_TOPICS ? undefined : slugOf(tab));

function AreaPage() {
  const answer = Route.useLoaderData();
  if (answer.kind === 'area') return <Profile gss={answer.gss} />;
  if (answer.kind === 'unknown') return <County />;
  const { name, sentence, successor } = answer.former;
  return (
    <PageProblem
      heading={name}
      words={sentence}
      home={<AreaLink gss={successor.gss}>{successor.name}</AreaLink>}
    />
  );
}

function Profile({ gss }: { readonly gss: string }) {
  const { open, topic } = Route.useSearch();
  const navigate = Route.useNavigate();
  const isDistrict = areaLevel(gss) === 'district';
  const place = useAreaName(isDistrict ? gss : undefined);
  return (
    <PageFrame rail={<SessionRail />}>
      <PinForPlace place={place}>
        <AreaProfilePage
          key={gss}
          gss={gss}
          shown={{ open: sectionsIn(open, SECTION_IDS), tab: tabOf(topic) }}
          onShow={(shown) =>
            void navigate({
              search: { open: openInSearch(shown.open), topic: topicInSearch(shown.tab) },
              replace: true,
              resetScroll: false,
            })
          }
          similar={isDistrict ? <SimilarAreas gss={gss} /> : undefined}
          actions={<Actions gss={gss} />}
        />
      </PinForPlace>
    </PageFrame>
  );
}

/** What a page of a place can do; a session's own actions stand in its rail. */
function Actions({ gss }: { readonly gss: string }) {
  const navigate = useNavigate();
  return (
    <>
      <Button onClick={() => void navigate({ to: '/compare/areas', search: { area: [gss] } })}>
        Compare areas
      </Button>
      <MapLink indicator="claimant-rate" area={gss} className="button">
        Map
      </MapLink>
      <DemandLink area={gss} className="button">
        Demand
      </DemandLink>
      <Button onClick={() => globalThis.print()}>Print</Button>
    </>
  );
}

function County() {
  return (
    <PageProblem
      heading="This is the code of a county"
      words="This app has districts. Type one of the county’s districts, or a town in it, into the box at the top."
      home={<PageLink to="/">Start again</PageLink>}
    />
  );
}

function UnknownArea() {
  return (
    <PageProblem
      heading="There is no such area"
      words="No district, region, nation or local skills area has this code. Type a town, a district or the first half of a postcode into the box at the top."
      home={<PageLink to="/">Start again</PageLink>}
    />
  );
}
