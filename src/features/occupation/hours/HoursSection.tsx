import { midSentence } from '@/ui/midSentence';
import { formatWholePercent } from '@/domain/format';
import { FigureTable } from '@/ui/FigureTable';
import { SourceLine } from '@/ui/SourceLine';
import { WHO } from '../page/who';
import type { HoursView } from './view';
import type { LiveProps } from '../live/subject';
import { HoursLive } from './live';

interface HoursSectionProps {
  readonly view: HoursView;
  readonly live: LiveProps;
}

/** Paid hours in a week. */
export function HoursSection({ view, live }: HoursSectionProps) {
  return (
    <>
      <SurveyHours view={view} />
      <HoursLive {...live} />
    </>
  );
}

function SurveyHours({ view: { rows, parts } }: { readonly view: HoursView }) {
  const [first] = rows;
  if (!first) return <p>The survey of pay publishes no hours for this job.</p>;
  const what = 'Paid hours a week, overtime included';
  return (
    <>
      <FigureTable
        caption={
          parts.length > 0
            ? `${what}, in the largest part: ${first.median.occupation?.title}`
            : what
        }
        columns={['Who', 'Middle']}
        rows={rows.map(({ group, median }) => ({
          id: group,
          heading: WHO[group],
          cells: [median],
        }))}
        pinAs={(who) => `paid hours a week, ${midSentence(who)}`}
      />
      {parts.length > 0 ? <HoursOfParts parts={parts} /> : null}
      <SourceLine of={first.median} />
    </>
  );
}

/** The groups the work is now in, each with its own hours: never averaged. */
function HoursOfParts({ parts }: Pick<HoursView, 'parts'>) {
  return (
    <FigureTable
      caption="Paid hours a week in each group this work is now in"
      columns={['SOC 2020 group', 'People of this group in it', 'Who', 'Middle']}
      rows={parts.map(({ group, share, row }) => ({
        id: group.code,
        heading: group.title,
        cells: [
          { text: formatWholePercent(share * 100) },
          { words: row ? WHO[row.group] : '' },
          row?.median ?? 'under 5% of people: not listed',
        ],
      }))}
      pinAs={(group) => `paid hours a week, ${group}`}
    />
  );
}
