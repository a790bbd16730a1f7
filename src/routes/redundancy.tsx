import { useQueryClient } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import type { FittingTitle } from '@/domain/matching/pastedTitles';
import {
  type DistrictOfAddress,
  districtOfAddressQuery,
} from '@/features/choose-area/districtOfAddress';
import { jobSearch } from '@/features/find-occupation/jobSearch';
import { OccupationBox } from '@/features/find-occupation/OccupationBox';
import { RedundancyPage } from '@/features/match/RedundancyPage';
import { groupName } from '@/features/occupation/groupName';
import { matchSearch } from '@/features/match/request';
import { useSession } from '@/features/session/useSession';
import { PageFrame } from '@/ui/PageFrame';

export const Route = createFileRoute('/redundancy')({
  // The place alone: nothing of a list is ever in an address.
  validateSearch: (search: Readonly<Record<string, unknown>>) => {
    const { area, near } = matchSearch(search);
    return { area, near };
  },
  loaderDeps: ({ search: { area } }) => ({ area }),
  loader: ({ context: { queryClient }, deps: { area } }): Promise<DistrictOfAddress> =>
    area === undefined ? Promise.resolve({}) : queryClient.query(districtOfAddressQuery(area)),
  component: Redundancy,
});

/** As many as tell whether a title is of one group. */
const MOST_ROWS = 6;

/** The box that a title is corrected with. */
function RightJob({ onChoose }: { readonly onChoose: (job: FittingTitle) => void }) {
  const queryClient = useQueryClient();
  return (
    <OccupationBox
      label="The right job"
      size="home"
      startsFocused
      onChoose={(soc, title) =>
        void groupName(queryClient, soc).then((group) =>
          onChoose({ soc, title: title?.text ?? group }),
        )
      }
    />
  );
}

const rightJob = (onChoose: (job: FittingTitle) => void) => <RightJob onChoose={onChoose} />;

function Redundancy() {
  const { gss, sentence } = Route.useLoaderData();
  const { near } = Route.useSearch();
  const { id } = useSession();
  const queryClient = useQueryClient();
  return (
    <PageFrame>
      <RedundancyPage
        key={id}
        area={gss}
        near={near}
        leftOut={sentence ? [sentence] : []}
        loadFind={async () => {
          const search = await jobSearch(queryClient);
          return (text) => {
            const { kind, rows } = search(text, MOST_ROWS);
            return kind === 'titles' ? rows : [];
          };
        }}
        box={rightJob}
      />
    </PageFrame>
  );
}
