import { useQueryClient } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { jobWords } from '@/domain/record';
import type { JobAsked, RecordPlace } from '@/domain/record';
import { AreaBox } from '@/features/choose-area/AreaBox';
import { areaNameQuery } from '@/features/choose-area/areaNameQuery';
import { readUsualArea } from '@/features/choose-area/usualArea';
import { searchOfJobs } from '@/features/occupation/compareRequest';
import { SessionDesk } from '@/features/session/SessionDesk';
import { Kit } from '@/ui/Kit';
import { PageTitle } from '@/ui/PageTitle';
import { jobSearch } from './-jobSearch';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/sessions/$id/')({ component: Desk });

function Desk() {
  const { id } = Route.useParams();
  const usual = useAreaName(readUsualArea());
  return (
    <Kit>
      <PageTitle title="Session" />
      <SessionDesk
        id={id}
        usual={usual}
        renderPlaceBox={(onChoose) => <PlaceBox onChoose={onChoose} />}
        renderPlaceLinks={(place, jobs) => <PlaceLinks place={place} jobs={jobs} />}
        renderHandoutLink={(session, text) => (
          <Link to="/sessions/$id/handout" params={{ id: session }}>
            {text}
          </Link>
        )}
        renderJobLink={(job, place) => (
          <Link
            to="/occupations/$soc"
            params={{ soc: job.soc.code }}
            search={jobSearch(job, place)}
          >
            {jobWords(job)}
          </Link>
        )}
      />
    </Kit>
  );
}

function PlaceBox({ onChoose }: { readonly onChoose: (place: RecordPlace) => void }) {
  const queryClient = useQueryClient();
  const choose = async (gss: string, town?: string): Promise<void> => {
    const { area } = await queryClient.query(areaNameQuery(gss));
    onChoose({ gss, name: area.name, ...(town === undefined ? {} : { town }) });
  };
  return <AreaBox size="home" onChoose={(...place) => void choose(...place)} />;
}

const comparedJob = ({ soc, title }: JobAsked) => ({
  soc: soc.code,
  ...(title ? { as: title.text } : {}),
});

interface PlaceLinksProps {
  readonly place: RecordPlace;
  readonly jobs: readonly JobAsked[];
}

/** What else is read for the place: its own page, the jobs side by side, the map. */
function PlaceLinks({ place, jobs }: PlaceLinksProps) {
  const area = place.gss;
  const [first] = jobs;
  return (
    <>
      <Link to="/areas/$gss" params={{ gss: area }}>
        See {place.name}
      </Link>
      {first === undefined ? null : (
        <Link
          to="/compare"
          search={{ ...searchOfJobs(jobs.map(comparedJob)), area, near: place.town }}
        >
          Compare the jobs
        </Link>
      )}
      <Link to="/map" search={{ ...(first ? { soc: first.soc.code } : {}), area }}>
        Map
      </Link>
    </>
  );
}
