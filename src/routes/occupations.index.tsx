import { createFileRoute } from '@tanstack/react-router';
import {
  type DistrictOfAddress,
  districtOfAddressQuery,
} from '@/features/choose-area/districtOfAddress';
import { OccupationBrowser } from '@/features/occupation-browser/OccupationBrowser';
import { preloadGroups } from '@/features/occupation-browser/preload';
import { textInSearch } from '@/ui/textInSearch';

interface BrowserSearch {
  readonly area?: string | undefined;
}

export const Route = createFileRoute('/occupations/')({
  validateSearch: ({ area }: Record<string, unknown>): BrowserSearch => ({
    area: textInSearch(area),
  }),
  loaderDeps: ({ search: { area } }) => ({ area }),
  loader: async ({ context: { queryClient }, deps: { area } }): Promise<DistrictOfAddress> => {
    const [place] = await Promise.all([
      area === undefined ? {} : queryClient.query(districtOfAddressQuery(area)),
      preloadGroups(queryClient),
    ]);
    return place;
  },
  component: Occupations,
});

function Occupations() {
  const { gss, sentence } = Route.useLoaderData();
  return <OccupationBrowser place={{ area: gss }} said={sentence} />;
}
