import { createFileRoute, Link } from '@tanstack/react-router';
import { PageTitle } from '@/ui/PageTitle';
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
  const { area } = Route.useSearch();
  return (
    <>
      <PageTitle title="All occupations" />
      <OccupationBrowser
        renderGroupLink={(code, title) => (
          <Link to="/occupations/$soc" params={{ soc: code }} search={{ area }} preload={false}>
            {title}
          </Link>
        )}
      />
    </>
  );
}
