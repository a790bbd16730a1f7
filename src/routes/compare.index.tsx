import { Button } from '@mantine/core';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { AreaBox } from '@/features/choose-area/AreaBox';
import {
  type DistrictOfAddress,
  districtOfAddressQuery,
} from '@/features/choose-area/districtOfAddress';
import {
  CompareOccupations,
  type CompareOccupationsProps,
  type JobFacts,
} from '@/features/occupation/CompareOccupations';
import {
  areaSearch,
  compareRequest,
  compareSearch,
  MOST_COMPARED,
  searchOfJobs,
  SHARED_IDS,
} from '@/features/occupation/compareRequest';
import { preloadCompare } from '@/features/occupation/preload';
import { LimitsBeside } from '@/features/session/LimitsBeside';
import { PinForJobs } from '@/features/session/PinForJob';
import { useRecordPart } from '@/features/session/useSession';
import { openInSearch, sectionsIn } from '@/ui/openSections';
import { PageFrame } from '@/ui/PageFrame';
import { toBox } from './-toBox';

export const Route = createFileRoute('/compare/')({
  validateSearch: compareSearch,
  loaderDeps: ({ search: { soc, as, area, near } }) => ({ soc, as, area, near }),
  loader: async ({ context: { queryClient }, deps }): Promise<readonly DistrictOfAddress[]> => {
    const { jobs, areas } = compareRequest(deps);
    const [places] = await Promise.all([
      Promise.all(areas.map((gss) => queryClient.query(districtOfAddressQuery(gss)))),
      preloadCompare(queryClient, jobs, areas),
    ]);
    const districts = districtsOf(places);
    // Of a district that is no more, the one it is now part of.
    if (districts.some((gss) => !areas.includes(gss)))
      await preloadCompare(queryClient, jobs, districts);
    return places;
  },
  component: Compare,
});

/** Each district once: two codes may mean one. */
const districtsOf = (places: readonly DistrictOfAddress[]): readonly string[] => [
  ...new Set(places.flatMap(({ gss }) => gss ?? [])),
];

function Compare() {
  const places = Route.useLoaderData();
  const search = Route.useSearch();
  const request = compareRequest(search);
  const asked = {
    ...request,
    areas: districtsOf(places),
    leftOut: [...request.leftOut, ...places.flatMap(({ sentence }) => sentence ?? [])],
  };
  const { jobs, areas, near } = asked;
  const navigate = Route.useNavigate();
  const isByPlace = areas.length > 1;
  const mostHours = useRecordPart((record) => record.limits.hoursPerWeek);
  const without = <T,>(all: readonly T[], at: number) => all.filter((_, other) => other !== at);
  const show = (nextJobs: typeof jobs, nextAreas: typeof areas) =>
    void navigate({
      search: {
        ...searchOfJobs(nextJobs),
        area: areaSearch(nextAreas),
        near,
        reach: search.reach,
        open: search.open,
      },
      resetScroll: false,
    });
  return (
    <PageFrame>
      <CompareOccupations
        asked={asked}
        onRemove={(at) =>
          isByPlace ? show(jobs, without(areas, at)) : show(without(jobs, at), areas)
        }
        open={sectionsIn(search.open, SHARED_IDS)}
        onOpen={(ids) =>
          void navigate({
            search: (before) => ({ ...before, open: openInSearch(ids) }),
            replace: true,
            resetScroll: false,
          })
        }
        onReach={(isWithinReach) =>
          void navigate({
            search: (before) => ({ ...before, reach: isWithinReach ? 'work' : undefined }),
            replace: true,
            resetScroll: false,
          })
        }
        around={pinsFor}
        limits={limitsBeside}
        mostHours={mostHours}
        adder={
          <Adder
            jobs={jobs.length}
            areas={areas}
            onAddPlace={(gss) => show(jobs, [...areas.filter((one) => one !== gss), gss])}
          />
        }
      />
    </PageFrame>
  );
}

const limitsBeside = (jobs: readonly JobFacts[]) => <LimitsBeside jobs={jobs} />;

const pinsFor: CompareOccupationsProps['around'] = (subjects, content) => (
  <PinForJobs subjects={subjects}>{content}</PinForJobs>
);

interface AdderProps {
  readonly jobs: number;
  readonly areas: readonly string[];
  readonly onAddPlace: (gss: string) => void;
}

/** One more job by the box at the top; or, of one job, one more place by a box of its own. */
function Adder({ jobs, areas, onAddPlace }: AdderProps) {
  const isByPlace = areas.length > 1;
  if (jobs === 0) return <p>Use the box at the top to add a job.</p>;
  const isFull = (isByPlace ? areas.length : jobs) >= MOST_COMPARED;
  if (isFull) return <p className="caption">{`${isByPlace ? 'Four places' : 'Four jobs'} fit.`}</p>;
  return (
    <>
      {isByPlace ? null : <Button onClick={() => toBox('job')}>Add a job</Button>}{' '}
      {jobs === 1 && areas.length > 0 ? <AddPlace onAdd={onAddPlace} /> : null}
    </>
  );
}

function AddPlace({ onAdd }: { readonly onAdd: (gss: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    function startTyping() {
      if (isOpen) box.current?.querySelector('input')?.focus();
    },
    [isOpen],
  );
  if (!isOpen) return <Button onClick={() => setOpen(true)}>Add a place</Button>;
  return (
    <div ref={box}>
      <AreaBox
        isForJob
        onChoose={(gss) => {
          setOpen(false);
          onAdd(gss);
        }}
      />
    </div>
  );
}
