import { createFileRoute } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { namedText } from '@/domain/area';
import type { RecordPlace } from '@/domain/record';
import type { SocGroup } from '@/domain/soc';
import { useAreaName } from './-useAreaName';
import { Button } from '@mantine/core';
import type { LimitFacts } from '@/domain/verdict';
import {
  type DistrictOfAddress,
  districtOfAddressQuery,
} from '@/features/choose-area/districtOfAddress';
import { jobOfAddressQuery } from '@/features/find-occupation/jobOfAddress';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';
import { MatchPage } from '@/features/match/MatchPage';
import { preloadMatch } from '@/features/match/preload';
import { filtersIn, searchOfFilters } from '@/features/match/filtersOfSearch';
import { matchSearch, MOST_PAST_JOBS, pastJobs } from '@/features/match/request';
import { searchOfStart, startOf } from '@/features/match/start';
import { type BriefPart, JobBrief } from '@/features/occupation/JobBrief';
import { useBars } from '@/features/session/bars';
import { BarsBox } from '@/features/session/BarsBox';
import { LimitMarks, LimitsLine } from '@/features/session/LimitMarks';
import { LimitsStrip } from '@/features/session/LimitsStrip';
import { useRecordPart } from '@/features/session/useSession';
import { PinForJobs } from '@/features/session/PinForJob';
import { ShortlistButton } from '@/features/session/ShortlistButton';
import { CompareLink, JobLink } from '@/ui/links';
import { PageFrame } from '@/ui/PageFrame';
import { useQuery } from '@tanstack/react-query';

export const Route = createFileRoute('/match')({
  validateSearch: matchSearch,
  loaderDeps: ({ search: { from, area, by } }) => ({ from, area, isByAnswers: by !== undefined }),
  loader: async ({ context: { queryClient }, deps }) => {
    const asked: Promise<DistrictOfAddress> =
      deps.area === undefined
        ? Promise.resolve({})
        : queryClient.query(districtOfAddressQuery(deps.area));
    const jobs = await Promise.all(
      pastJobs(deps).socs.map(async (soc) => ({
        soc,
        isKnown: (await queryClient.query(jobOfAddressQuery(soc, undefined))).words !== undefined,
      })),
    );
    const known = jobs.filter(({ isKnown }) => isKnown).map(({ soc }) => soc);
    const place = await asked;
    await preloadMatch(queryClient, known, place.gss, deps.isByAnswers);
    const unknown = jobs.filter(({ isKnown }) => !isKnown).map(({ soc }) => soc);
    return { known, unknown: [...unknown, ...pastJobs(deps).leftOut], place };
  },
  component: Match,
});

/** Back to the past jobs of the address. */
const NO_ANSWERS = { by: undefined, can: undefined, family: undefined, look: undefined };

/** A suggestion is shown unasked: only its page is a look at it. */
const pinsAt = (place: RecordPlace | undefined) => (job: SocGroup, figures: ReactNode) => (
  <PinForJobs subjects={[{ job, place }]} areLookedAt={false}>
    {figures}
  </PinForJobs>
);

const limitsOf = (facts: LimitFacts) => <LimitMarks facts={facts} />;

/** One job of the lists, looked at in the place of the page, with what can be done with it. */
const detailIn =
  (
    from: string | undefined,
    area: string | undefined,
    near: string | undefined,
    isWithinReach: boolean,
    around: (job: SocGroup, figures: ReactNode) => ReactNode,
  ) =>
  (soc: string, first: readonly BriefPart[]) => (
    <JobBrief
      soc={soc}
      area={area}
      isWithinReach={isWithinReach}
      first={first}
      limits={(facts) => <LimitsStrip facts={facts} area={area} />}
      around={around}
      actions={<Actions soc={soc} from={from} area={area} near={near} />}
    />
  );

function Match() {
  const { known, unknown, place } = Route.useLoaderData();
  const search = Route.useSearch();
  const { near, keep, weeks, look, by, can, family } = search;
  const isWithinReach = search.reach !== undefined;
  const start = useMemo(() => startOf({ by, can, family }, known), [by, can, family, known]);
  const lowestPay = useRecordPart((record) => record.limits.lowestPay);
  const { bars } = useBars();
  const filters = useMemo(
    () => ({ ...filtersIn({ keep, weeks }), ...(lowestPay ? { lowestPay } : {}), bars }),
    [keep, weeks, lowestPay, bars],
  );
  const navigate = Route.useNavigate();
  const area = place.gss;
  const named = useAreaName(area, near);
  const show = (change: Partial<ReturnType<typeof matchSearch>>) =>
    void navigate({
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  const leftOut = [
    ...(place.sentence ? [place.sentence] : []),
    ...unknown.map((text) => `${namedText(text)} is left out: no job has this code.`),
  ];
  const [last] = known;
  return (
    <PageFrame>
      <MatchPage
        key={`${start.kind} ${start.kind === 'job' ? known.join(' ') : ''}`}
        start={start}
        onStart={(next) => show(next.kind === 'job' ? NO_ANSWERS : searchOfStart(next))}
        area={area}
        near={near}
        filters={filters}
        isWithinReach={isWithinReach}
        onReach={(isOn) => show({ reach: isOn ? 'work' : undefined })}
        look={look}
        onLook={(soc) => show({ look: soc })}
        onFilters={(next) => show(searchOfFilters(next))}
        onRemove={(soc) => show({ from: known.filter((one) => one !== soc), look: undefined })}
        leftOut={leftOut}
        box={
          <PastJobBoxes
            known={known}
            onChange={(from) => show({ from: [...from], look: undefined })}
          />
        }
        detail={detailIn(
          start.kind === 'job' ? last : undefined,
          area,
          near,
          isWithinReach,
          pinsAt(named),
        )}
        limits={limitsOf}
        limitsLine={<LimitsLine />}
        barsBox={<BarsBox />}
      />
    </PageFrame>
  );
}

interface PastJobBoxesProps {
  readonly known: readonly string[];
  readonly onChange: (from: readonly string[]) => void;
}

/** The box for the last job held, and one for a job before it where it is asked for. */
function PastJobBoxes({ known, onChange }: PastJobBoxesProps) {
  const [last, ...earlier] = known;
  const [adds, setAdds] = useState(false);
  const { data: job } = useQuery({
    ...jobOfAddressQuery(last ?? '', undefined),
    enabled: last !== undefined,
  });
  return (
    <>
      <OccupationBox
        label="Job you did"
        size="home"
        placeholder="Job title"
        {...(job?.words === undefined ? {} : { chosen: job.words })}
        onChoose={(soc) => onChange([soc, ...earlier.filter((one) => one !== soc)])}
      />
      {last !== undefined && known.length < MOST_PAST_JOBS && !adds ? (
        <Button onClick={() => setAdds(true)}>Add an earlier job</Button>
      ) : null}
      {adds ? (
        <OccupationBox
          label="Earlier job"
          size="home"
          placeholder="Job title"
          startsFocused
          onChoose={(soc) => {
            setAdds(false);
            onChange([...known.filter((one) => one !== soc), soc]);
          }}
        />
      ) : null}
    </>
  );
}

interface ActionsProps {
  readonly soc: string;
  readonly from: string | undefined;
  readonly area: string | undefined;
  readonly near: string | undefined;
}

function Actions({ soc, from, area, near }: ActionsProps) {
  return (
    <>
      <ShortlistButton soc={soc} />
      <CompareLink
        jobs={[...(from === undefined ? [] : [{ soc: from }]), { soc }]}
        area={area}
        near={near}
        className="button"
      >
        Compare
      </CompareLink>
      <JobLink soc={soc} area={area} near={near} className="button">
        Open the page
      </JobLink>
    </>
  );
}
