import { Suspense, useState } from 'react';
import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { CatchBoundary, createFileRoute, type ErrorComponentProps } from '@tanstack/react-router';
import type { RecordPlace, SessionRecord } from '@/domain/record';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { LoadedPart, partOf } from '@/ui/LoadedPart';
import { AreaBox } from '@/features/choose-area/AreaBox';
import { areaNameQuery } from '@/features/choose-area/areaNameQuery';
import { readUsualArea } from '@/features/choose-area/usualArea';
import { SessionDesk } from '@/features/session/SessionDesk';
import { SessionRail } from '@/features/session/SessionRail';
import { PageFrame } from '@/ui/PageFrame';
import { PageTitle } from '@/ui/PageTitle';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/sessions/$id/')({ component: Desk });

function Desk() {
  const { id } = Route.useParams();
  const usual = useAreaName(readUsualArea());
  return (
    <PageFrame rail={<SessionRail isDesk />}>
      <PageTitle title="Session desk" />
      <SessionDesk
        id={id}
        usual={usual}
        renderPlaceBox={(onChoose) => <PlaceBox onChoose={onChoose} />}
        renderMailText={(record) => <Mail record={record} />}
      />
    </PageFrame>
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

/** Its figures are read when it is asked for: nothing of them stands on the desk before. */
const mailPart = partOf(async () => (await import('./-MailOfRecord')).MailOfRecord);

function Mail({ record }: { readonly record: SessionRecord }) {
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <p>{MISSING_PART_WORDS}</p>;
  return (
    <CatchBoundary getResetKey={() => record.id} errorComponent={Unread}>
      <Suspense fallback={<p>Reading the figures …</p>}>
        <LoadedPart part={mailPart} props={{ record }} onMissing={() => setMissing(true)} />
      </Suspense>
    </CatchBoundary>
  );
}

/** A file of figures that does not come costs this text, never the session. */
function Unread({ reset }: ErrorComponentProps) {
  const queries = useQueryErrorResetBoundary();
  const tryAgain = (): void => {
    queries.reset();
    reset();
  };
  return (
    <p role="alert">
      <span>{`${MISSING_PART_WORDS} `}</span>
      <button type="button" className="button" onClick={tryAgain}>
        Try again
      </button>
    </p>
  );
}
