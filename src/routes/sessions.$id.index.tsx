import { createFileRoute, Link } from '@tanstack/react-router';
import { MantineRoom } from '@/shared/MantineRoom';
import { SessionDesk } from '@/features/session/SessionDesk';

export const Route = createFileRoute('/sessions/$id/')({ component: Desk });

function Desk() {
  const { id } = Route.useParams();
  return (
    <MantineRoom>
      <SessionDesk
        id={id}
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
