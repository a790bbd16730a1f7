import { useQueryClient } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import type { RecordPlace } from '@/domain/record';
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
