import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChosenTitle } from '@/domain/chosenTitle';
import { AreaBox } from '@/features/choose-area/AreaBox';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';
import { HomePage } from '@/features/home/HomePage';
import { groupName } from '@/features/occupation/groupName';
import { useSession } from '@/features/session/useSession';
import { PageTitle } from '@/ui/PageTitle';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/')({ component: Home });

const LINKS = [
  {
    id: 'occupations',
    link: <Link to="/occupations">All occupations</Link>,
    words: 'Browse the 369 groups by kind of work',
  },
  {
    id: 'map',
    link: <Link to="/map">Map</Link>,
    words: 'One figure over all 361 districts, on a map and as a table',
  },
  {
    id: 'sessions',
    link: <Link to="/sessions">Sessions</Link>,
    words: 'Open a session you saved in this browser',
  },
  {
    id: 'sources',
    link: <Link to="/sources">Sources and licences</Link>,
    words: 'Every data set, its period, its licence and its health',
  },
];

interface ChosenPlace {
  readonly gss?: string;
  readonly town?: string | undefined;
}

interface ChosenJob {
  readonly soc: string;
  readonly title?: ChosenTitle | undefined;
  readonly name: string;
}

/** Anew for each session: after *Clear desk* nothing that was typed or chosen is left. */
function Home() {
  const { id } = useSession();
  return <HomeOfSession key={id} />;
}

function HomeOfSession() {
  const navigate = useNavigate();
  const { queryClient } = Route.useRouteContext();
  const [place, setPlace] = useState<ChosenPlace>({});
  const [job, setJob] = useState<ChosenJob>();
  const { gss } = place;
  const chosen = useAreaName(gss);
  const { id, evidenceCount } = useSession();
  const open = ({ soc, title }: ChosenJob, { gss: area, town }: ChosenPlace) =>
    void navigate({
      to: '/occupations/$soc',
      params: { soc },
      search: { area, near: town, ...(title ? { as: title.text } : {}) },
    });
  const chooseJob = async (soc: string, title?: ChosenTitle) => {
    if (gss !== undefined) return open({ soc, title, name: '' }, place);
    // The job waits for its place, and is called by its own name.
    return setJob({ soc, title, name: title?.text ?? (await groupName(queryClient, soc)) });
  };
  const chooseArea = (next: string, town?: string) => {
    const nextPlace = { gss: next, town };
    if (job) open(job, nextPlace);
    else setPlace(nextPlace);
  };
  return (
    <>
      <PageTitle title="Look up a job" />
      <HomePage
        occupationBox={
          <OccupationBox
            size="home"
            startsFocused
            {...(job ? { chosen: job.name } : {})}
            onChoose={(soc, title) => void chooseJob(soc, title)}
          />
        }
        areaBox={
          <>
            <AreaBox
              size="home"
              {...(chosen ? { chosen } : {})}
              onChoose={chooseArea}
              isForJob
              onWider={(wider) => void navigate({ to: '/areas/$gss', params: { gss: wider.gss } })}
            />
            {chosen ? (
              <Link to="/areas/$gss" params={{ gss: chosen.gss }}>
                See {chosen.name} by itself
              </Link>
            ) : null}
          </>
        }
        {...(job ? { waiting: { job: job.name, onWholeKingdom: () => open(job, {}) } } : {})}
        {...(evidenceCount > 0
          ? {
              resume: (
                <Link to="/sessions/$id" params={{ id }}>
                  Go on with this session
                </Link>
              ),
            }
          : {})}
        links={LINKS}
      />
    </>
  );
}
