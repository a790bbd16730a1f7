import { formatCell } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { plainNameOf } from '@/domain/plainNames';
import { inHundred } from '@/domain/reach';
import { type FigureCell, FigureTable } from '@/ui/FigureTable';
import { SourceLine } from '@/ui/SourceLine';
import { Sentences } from '@/ui/Sentences';
import { noReachSentence, REACH_NOTE, reachSentence, reachTotalSentence } from './sentences';
import type { AdvertsView, ReachRow, ReachView } from './view';

/** Within reach: where people who live here go out to work, and the adverts there. */
export function Reach({ view }: { readonly view: AdvertsView }) {
  const { reach, lead } = view;
  if (!reach) return <Sentences of={[noReachSentence(view)]} isSmall />;
  const adverts = lead
    ? `Adverts for ${plainNameOf(lead.group)}, ${reach.month}`
    : `Adverts, ${reach.month}`;
  return (
    <div>
      <h3>Where people who live here work</h3>
      <Sentences of={[reachSentence(reach), reachTotalSentence(reach)]} />
      <FigureTable
        caption={`Where people from ${reach.home.name} go out to work`}
        columns={[
          'District',
          `From ${reach.from}`,
          'Of 100 people, 2011',
          'People, 2011',
          'People, 2021',
          adverts,
        ]}
        rows={reach.rows.map((row) => ({
          id: row.area.gss,
          heading: row.area.name,
          cells: cellsOf(row),
        }))}
        pinAs={(district) => `adverts near here, ${district}`}
      />
      <Sentences of={[REACH_NOTE]} isSmall />
      <SourceLine of={commutersOf(reach)} />
    </div>
  );
}

function cellsOf({
  way,
  share,
  people,
  people2021,
  adverts,
  counted,
}: ReachRow): readonly FigureCell[] {
  return [
    { text: way ?? 'here' },
    { text: inHundred(share).replace(' in 100', '') },
    { text: formatCell({ figure: people, unit: 'people' }) },
    { text: formatCell({ figure: people2021, unit: 'people' }) },
    counted ?? formatCell({ figure: adverts, unit: 'adverts' }),
  ];
}

/** For the source line alone: everybody of the home district by the 2011 Census. */
function commutersOf({ home, rows }: ReachView): Observation {
  return {
    indicator: 'commuters',
    figure: rows[0]?.people ?? { kind: 'missing', reason: 'not-in-app' },
    unit: 'people',
    area: home,
    period: '2011',
    periodEnd: '2011-03-27',
    source: 'census-commuting',
  };
}
