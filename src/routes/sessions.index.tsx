import { createFileRoute, Link } from '@tanstack/react-router';
import { PageTitle } from '@/shared/PageTitle';
import { MantineRoom } from '@/shared/MantineRoom';
import { SessionList } from '@/features/session/SessionList';

export const Route = createFileRoute('/sessions/')({ component: Sessions });

function Sessions() {
  return (
    <MantineRoom>
      <PageTitle title="Sessions" />
      <SessionList
        renderSessionLink={(id, text) => (
          <Link to="/sessions/$id" params={{ id }}>
            {text}
          </Link>
        )}
      />
    </MantineRoom>
  );
}
