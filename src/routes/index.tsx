import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AreaBox } from '@/features/choose-area/AreaBox';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';
import { HomePage } from '@/features/home/HomePage';
import { useSession } from '@/features/session/useSession';
import { PageTitle } from '@/shared/PageTitle';
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

function Home() {
  const navigate = useNavigate();
  const [gss, setGss] = useState<string>();
  const chosen = useAreaName(gss);
  const { id, evidenceCount } = useSession();
  const chooseArea = (next: string) => setGss(next);
  return (
    <>
      <PageTitle title="Find a job" />
      <HomePage
        occupationBox={
          <OccupationBox
            size="home"
            startsFocused
            onChoose={(soc) =>
              void navigate({ to: '/occupations/$soc', params: { soc }, search: { area: gss } })
            }
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
