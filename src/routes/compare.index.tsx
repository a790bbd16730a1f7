import { createFileRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RecordPlace } from '@/domain/record';
import type { SocGroup } from '@/domain/soc';
import { PageTitle } from '@/ui/PageTitle';
import type { ChosenNames } from '@/features/occupation/askedTitle';
import { CompareOccupations } from '@/features/occupation/CompareOccupations';
import {
  compareRequest,
  compareSearch,
  MOST_JOBS,
  searchOfJobs,
} from '@/features/occupation/compareRequest';
import { preloadCompare } from '@/features/occupation/preload';
import { PinForJob } from '@/features/session/PinForJob';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/compare/')({
  validateSearch: compareSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    const { jobs, area } = compareRequest(deps);
    return preloadCompare(context.queryClient, jobs, area);
  },
  component: Compare,
});

function Compare() {
  const { jobs, area, near, leftOut } = compareRequest(Route.useSearch());
  const navigate = Route.useNavigate();
  const place = useAreaName(area);
  const remove = (column: number) =>
    void navigate({
      search: { ...searchOfJobs(jobs.filter((_, at) => at !== column)), area, near },
      resetScroll: false,
    });
  return (
    <>
      <PageTitle title="Compare jobs" />
      <CompareOccupations
        compared={jobs}
        {...(area ? { area } : {})}
        {...(near === undefined ? {} : { near })}
        leftOut={leftOut}
        renderOccupationLink={(code, words, title) => (
          <Link
            to="/occupations/$soc"
            params={{ soc: code }}
            search={{ area, near, ...(title === undefined ? {} : { as: title }) }}
          >
            {words}
          </Link>
        )}
        onRemove={remove}
        around={pinsAt(place)}
        adder={<p>{adderWords(jobs.length)}</p>}
      />
    </>
  );
}

const pinsAt =
  (place: RecordPlace | undefined) => (job: SocGroup, content: ReactNode, names: ChosenNames) => (
    <PinForJob job={job} title={names.title} place={place && { ...place, ...townOf(names) }}>
      {content}
    </PinForJob>
  );

const townOf = ({ town }: ChosenNames) => (town === undefined ? {} : { town });

function adderWords(jobs: number): string {
  if (jobs === 0) return 'Use the box at the top to add a job.';
  if (jobs === 1) return 'Use the box at the top to add a job to set beside it.';
  return jobs < MOST_JOBS
    ? 'Use the box at the top to add a job, up to four.'
    : 'Four jobs fit. Remove one to add another.';
}
