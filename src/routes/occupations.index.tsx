import { createFileRoute } from '@tanstack/react-router';
import { OccupationBrowser } from '@/features/occupation-browser/OccupationBrowser';
import { preloadGroups } from '@/features/occupation-browser/preload';

interface BrowserSearch {
  readonly area?: string | undefined;
}

export const Route = createFileRoute('/occupations/')({
  // The area is only carried along: the page that reads it checks it.
  validateSearch: ({ area }: Record<string, unknown>): BrowserSearch => ({
    area: typeof area === 'string' ? area : undefined,
  }),
  loader: ({ context }) => preloadGroups(context.queryClient),
  component: Occupations,
});

function Occupations() {
  return <OccupationBrowser place={Route.useSearch()} />;
}
