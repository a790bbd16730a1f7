import { createFileRoute, Link } from '@tanstack/react-router';
import { PageTitle } from '@/ui/PageTitle';
import { Kit } from '@/ui/Kit';
import { SessionList } from '@/features/session/SessionList';

export const Route = createFileRoute('/sessions/')({ component: Sessions });

function Sessions() {
  return (
    <Kit>
      <PageTitle title="Sessions" />
      <SessionList
        renderSessionLink={(id, text) => (
          <Link to="/sessions/$id" params={{ id }}>
            {text}
          </Link>
        )}
      />
    </Kit>
  );
}
