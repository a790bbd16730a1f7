import type { SocGroup } from '@/domain/soc';
import { formatCell } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { plainNameOf } from '@/domain/plainNames';
import { inHundred } from '@/domain/reach';
import { type FigureCell, FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import type { AdvertsView, ReachRow, ReachView } from '../model/advertsView';
import {
  noReachSentence,
  REACH_NOTE,
  reachSentence,
  reachTotalSentence,
} from '../model/advertsSentences';
import { saidTogether } from '../model/sentences';
import styles from './occupation.module.css';

interface ReachProps {
  readonly view: AdvertsView;
  readonly reach: ReachView | undefined;
  /** The group the adverts are for. */
  readonly group: SocGroup | undefined;
}

/** Within reach: where people who live here go out to work, and the adverts there. */
export function Reach({ view, reach, group }: ReachProps) {
  const none = noReachSentence(view);
  if (!reach) return none ? <p className={styles.note}>{none}</p> : null;
  const sentence = saidTogether(reachSentence(reach), reachTotalSentence(reach));
  const adverts = group ? `Adverts for ${plainNameOf(group)}, July 2025` : 'Adverts, July 2025';
  return (
    <div className={styles.statement}>
      <h3>Where people who live here work</h3>
      {sentence ? <p>{sentence}</p> : null}
      <FigureTable
        caption={`Where people from ${reach.home.name} go out to work`}
        columns={['District', 'Of 100 people, 2011', 'People, 2011', 'People, 2021', adverts]}
        rows={reach.rows.map((row) => ({
          id: row.area.gss,
          heading: row.area.name,
          cells: cellsOf(row),
        }))}
      />
      <p className={styles.note}>{REACH_NOTE}</p>
      <SourceNote of={commutersOf(reach)} />
    </div>
  );
}

function cellsOf({ share, people, people2021, adverts }: ReachRow): readonly FigureCell[] {
  return [
    { text: inHundred(share).replace(' in 100', '') },
    { text: formatCell({ figure: people, unit: 'people' }) },
    { text: formatCell({ figure: people2021, unit: 'people' }) },
    adverts.kind === 'value'
      ? { text: formatCell({ figure: adverts, unit: 'adverts' }) }
      : formatCell({ figure: adverts, unit: 'adverts' }),
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
