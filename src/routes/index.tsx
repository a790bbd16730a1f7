import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { UNITED_KINGDOM } from '@/domain/area';
import type { ChosenTitle } from '@/domain/chosenTitle';
import { AreaBox } from '@/features/choose-area/AreaBox';
import { readUsualArea } from '@/features/choose-area/usualArea';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';
import { HomePage } from '@/features/home/HomePage';
import { groupName } from '@/features/occupation/groupName';
import { useSession } from '@/features/session/useSession';
import { TourOffer } from '@/features/tour/TourOffer';
import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { PageTitle } from '@/ui/PageTitle';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/')({ component: Home });

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
  const say = useSay();
  const navigate = useNavigate();
  const { place, job, chooseJob, chooseArea, open } = useChosen();
  const takeTyped = useRef<() => boolean>(null);
  const chosen = useAreaName(place.gss, place.town);
  const usual = useAreaName(readUsualArea());
  const { id, evidenceCount, training } = useSession();
  const show = () => {
    if (job) return 'area';
    return takeTyped.current?.() ? undefined : 'job';
  };
  return (
    <>
      <PageTitle title={say(said('Look up a job'))} />
      <HomePage
        occupationBox={
          <OccupationBox
            size="home"
            startsFocused
            placeholder={say(said('such as brickie, carer, admin'))}
            takeTyped={takeTyped}
            {...(job ? { chosen: job.name } : {})}
            onChoose={(soc, title) => void chooseJob(soc, title)}
          />
        }
        areaBox={
          <AreaBox
            size="home"
            {...(chosen ? { chosen } : {})}
            onChoose={chooseArea}
            isForJob
            onWider={({ gss }) => void navigate({ to: '/areas/$gss', params: { gss } })}
          />
        }
        {...(job ? { waiting: { job: job.name, onWholeKingdom: () => open(job, {}) } } : {})}
        onShow={show}
        {...(evidenceCount > 0 ? { session: { id, pinned: evidenceCount, training } } : {})}
        area={chosen ?? usual ?? UNITED_KINGDOM}
        offer={<TourOffer />}
      />
    </>
  );
}

/** Job and place as they are chosen: with both, the job's page is opened. */
function useChosen() {
  const navigate = useNavigate();
  const { queryClient } = Route.useRouteContext();
  const [place, setPlace] = useState<ChosenPlace>({});
  const [job, setJob] = useState<ChosenJob>();
  const open = ({ soc, title }: ChosenJob, { gss: area, town }: ChosenPlace) =>
    void navigate({
      to: '/occupations/$soc',
      params: { soc },
      search: { area, near: town, ...(title ? { as: title.text } : {}) },
    });
  const chooseJob = async (soc: string, title?: ChosenTitle) => {
    if (place.gss !== undefined) return open({ soc, title, name: '' }, place);
    // The job waits for its place, and is called by its own name.
    return setJob({ soc, title, name: title?.text ?? (await groupName(queryClient, soc)) });
  };
  const chooseArea = (gss: string, town?: string) => {
    const next = { gss, town };
    if (job) open(job, next);
    else setPlace(next);
  };
  return { place, job, chooseJob, chooseArea, open };
}
