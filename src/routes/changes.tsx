import { createFileRoute } from '@tanstack/react-router';
import { ChangesPage } from '@/features/changes/ChangesPage';
import { preloadChanges } from '@/features/changes/preload';
import { PageFrame } from '@/ui/PageFrame';

export const Route = createFileRoute('/changes')({
  loader: ({ context }) => preloadChanges(context.queryClient),
  component: Changes,
});

function Changes() {
  return (
    <PageFrame>
      <ChangesPage />
    </PageFrame>
  );
}
