import { FigureLine } from '@/ui/FigureLine';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import type { AdvertsView } from './view';
import { More } from '../page/More';
import { ProfileTrend } from '../page/ProfileTrend';

const FIRST_GROUPS = 10;

/** Jobs advertised online: the newest month, by month, and by occupation. */
export function AdvertsSection({ view }: { readonly view: AdvertsView }) {
  const { total, isWider, trend, byOccupation } = view;
  const whole = isWider ? `Counted for ${total.area.name} as a whole. ` : '';
  return (
    <>
      <FigureLine observation={total} label={isWider ? `Adverts in ${total.area.name}` : 'Adverts'}>
        {`${whole}Not all jobs are advertised. The source stopped after July 2025.`}
      </FigureLine>
      <GroupTable view={view} most={FIRST_GROUPS} caption="Groups with the most adverts" />
      <More summary={`All ${byOccupation.length} groups`}>
        <GroupTable view={view} caption="Adverts by occupation" />
      </More>
      {trend ? <ProfileTrend trend={trend} /> : null}
    </>
  );
}

interface GroupTableProps {
  readonly view: AdvertsView;
  readonly caption: string;
  readonly most?: number;
}

function GroupTable({ view, caption, most }: GroupTableProps) {
  const [first] = view.byOccupation;
  if (!first) return null;
  return (
    <>
      <FigureTable
        caption={caption}
        columns={['Group', `Adverts, ${first.area.name}`]}
        rows={view.byOccupation.slice(0, most).map((row) => ({
          id: row.occupation?.code ?? '',
          heading: row.occupation?.title,
          cells: [row],
        }))}
        pinAs={(group) => `adverts, ${group}`}
      />
      <SourceNote of={{ ...first, occupation: undefined }} />
    </>
  );
}
