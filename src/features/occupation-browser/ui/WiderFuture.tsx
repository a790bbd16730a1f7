import { midSentence } from '@/ui/midSentence';
import { directionWords } from '@/domain/projectionDirection';
import { reasonInWords } from '@/domain/missingWords';
import { areaInWords } from '@/domain/ladder';
import { LEAVERS_NOTE, openingsNote } from '@/domain/openings';
import { today } from '@/domain/period';
import { FigureLine } from '@/ui/FigureLine';
import { FigureTable } from '@/ui/FigureTable';
import { useSourceNames } from '@/ui/sourceNames';
import type { AreaFuture, LocalFigures, WiderView } from '../model/widerView';
import {
  columnSource,
  elsewhereWords,
  openingsWords,
  outlookWords,
  standWords,
} from '../model/widerWords';
import styles from './browser.module.css';

const note = () =>
  `A projection is not a promise. These are projected jobs at the workplace. Jobs come free as people leave the work. ${LEAVERS_NOTE} ${openingsNote(today())}`;

/** Jobs projected and openings a year, nearest area first. */
export function WiderFuture({
  view: { group, stand, future, local, elsewhere },
}: {
  readonly view: WiderView;
}) {
  return (
    <div className={styles.section}>
      <p className="caption">
        {stand
          ? standWords(stand, group.code)
          : 'The people of this group are spread over several groups of the newer list, and no one outlook stands for them. Here is that of each.'}
      </p>
      {elsewhere ? <p>{elsewhereWords(elsewhere, stand?.group)}</p> : null}
      {stand || elsewhere ? null : <FutureOfParts local={local} />}
      {future.map((one) => (
        <Future key={one.outlook?.to.area.gss ?? one.openings?.perYear.area.gss} future={one} />
      ))}
      <p className="caption">{note()}</p>
    </div>
  );
}

function Future({ future: { outlook, openings } }: { readonly future: AreaFuture }) {
  return (
    <div className={styles.figures}>
      {outlook ? (
        <FigureLine
          observation={outlook.to}
          label={`Projected jobs in ${areaInWords(outlook.to.area)} in 2035`}
        >
          {outlookWords(outlook)}
        </FigureLine>
      ) : null}
      {openings ? (
        <FigureLine
          observation={openings.perYear}
          label={`Jobs that come free a year in ${areaInWords(openings.perYear.area)}`}
        >
          {openingsWords(openings)}
        </FigureLine>
      ) : null}
    </div>
  );
}

/** One row for each newer group: never added up, never averaged. */
function FutureOfParts({ local }: { readonly local: readonly LocalFigures[] }) {
  const names = useSourceNames();
  const column = local.flatMap(({ future }) => (future?.outlook ? [future.outlook.to] : []));
  const [outlook] = column;
  const none = reasonInWords('not-in-app');
  return (
    <>
      <div className={styles.table}>
        <FigureTable
          caption={`Projected jobs and openings${outlook ? ` in ${areaInWords(outlook.area)}` : ''}`}
          columns={[
            'Sub-major group, SOC 2020',
            'Projected jobs in 2035',
            'Outlook',
            'Jobs that come free a year',
          ]}
          rows={local.map(({ group, future }) => ({
            id: group.code,
            heading: `${group.code} ${group.title}`,
            cells: [
              future?.outlook?.to ?? none,
              { words: wayOf(future) },
              future?.openings?.perYear ?? none,
            ],
          }))}
          pinAs={(group, what) => `${midSentence(what)}, ${group}`}
        />
      </div>
      <p className="caption">{columnSource(column, names)}</p>
    </>
  );
}

function wayOf(future: AreaFuture | undefined): string {
  const direction = future?.outlook?.words.direction;
  return direction === undefined ? reasonInWords('not-in-app') : directionWords(direction);
}
