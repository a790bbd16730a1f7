import { createFileRoute, Link } from '@tanstack/react-router';
import { PageTitle } from '@/shared/PageTitle';
import { MantineRoom } from '@/shared/MantineRoom';
import { lastArea } from '@/features/choose-area/lastArea';
import { readUsualArea } from '@/features/choose-area/usualArea';
import { SessionDesk } from '@/features/session/SessionDesk';
import { useAreaName } from './-useAreaName';

export const Route = createFileRoute('/sessions/$id/')({ component: Desk });

function Desk() {
  const { id } = Route.useParams();
  const area = useAreaName(lastArea() ?? readUsualArea());
  return (
    <MantineRoom>
      <PageTitle title="Session" />
      <SessionDesk
        id={id}
        {...(area ? { area: { ...area, level: 'district' as const } } : {})}
        renderHandoutLink={(session, text) => (
          <Link to="/sessions/$id/handout" params={{ id: session }}>
            {text}
          </Link>
        )}
        renderJobLink={({ code, title }) => (
          <Link to="/occupations/$soc" params={{ soc: code }}>
            {title}
          </Link>
        )}
      />
    </MantineRoom>
  );
}
