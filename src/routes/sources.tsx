import { createFileRoute } from '@tanstack/react-router';
import { PageLink } from '@/ui/links';
import { PageTitle } from '@/ui/PageTitle';
import { preloadSources } from '@/features/sources/preload';
import { SourcesPage } from '@/features/sources/SourcesPage';

export const Route = createFileRoute('/sources')({
  loader: ({ context }) => preloadSources(context.queryClient),
  component: Sources,
});

function Sources() {
  const { isPostcodesOn } = Route.useRouteContext();
  return (
    <>
      <PageTitle title="Sources and licences" />
      <SourcesPage
        isPostcodesOn={isPostcodesOn}
        changes={<PageLink to="/changes">What each edition of the data changed</PageLink>}
      />
    </>
  );
}
