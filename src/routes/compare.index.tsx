import { createFileRoute, Link } from '@tanstack/react-router';
import { PageTitle } from '@/shared/PageTitle';
import type { ReactNode } from 'react';
import type { SocGroup } from '@/domain/soc';
import { CompareOccupations } from '@/features/occupation/CompareOccupations';
import { compareRequest, compareSearch, MOST_JOBS } from '@/features/occupation/compareRequest';
import { preloadCompare } from '@/features/occupation/preload';
import { PinForJob } from '@/features/session/PinForJob';

export const Route = createFileRoute('/compare/')({
  validateSearch: compareSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    const { socs, area } = compareRequest(deps);
    return preloadCompare(context.queryClient, socs, area);
  },
  component: Compare,
});

function Compare() {
  const { socs, area, leftOut } = compareRequest(Route.useSearch());
  const navigate = Route.useNavigate();
  const remove = (soc: string) =>
    void navigate({
      search: { soc: socs.filter((one) => one !== soc), area },
      resetScroll: false,
    });
  return (
    <>
      <PageTitle title="Compare jobs" />
      <CompareOccupations
        socs={socs}
        {...(area ? { area } : {})}
        leftOut={leftOut}
        renderOccupationLink={(code, title) => (
          <Link to="/occupations/$soc" params={{ soc: code }} search={{ area }}>
            {title}
          </Link>
        )}
        onRemove={remove}
        around={pinForJob}
        adder={<p>{adderWords(socs.length)}</p>}
      />
    </>
  );
}

const pinForJob = (job: SocGroup, content: ReactNode) => <PinForJob job={job}>{content}</PinForJob>;

function adderWords(jobs: number): string {
  if (jobs === 0) return 'Use the box at the top to add a job.';
  if (jobs === 1) return 'Use the box at the top to add a job to set beside it.';
  return jobs < MOST_JOBS
    ? 'Use the box at the top to add a job, up to four.'
    : 'Four jobs fit. Remove one to add another.';
}
