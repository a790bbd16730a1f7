import { createFileRoute } from '@tanstack/react-router';
import { preloadSources } from '@/features/sources/preload';
import { SourcesPage } from '@/features/sources/SourcesPage';

export const Route = createFileRoute('/sources')({
  loader: ({ context }) => preloadSources(context.queryClient),
  component: Sources,
});

function Sources() {
  return <SourcesPage />;
}
