import { outlookSentences } from '@/domain/employmentOutlook';
import { directionWords } from '@/domain/projectionDirection';
import { reasonInWords } from '@/domain/figure';
import { areaInWords } from '@/domain/ladder';
import { OPENINGS_NOTE, openingsSentences } from '@/domain/openings';
import { FigureLine } from '@/tables/FigureLine';
import { FigureTable } from '@/tables/FigureTable';
import { useSourceNames } from '@/tables/sourceNames';
import type { AreaFuture, LocalFigures, WiderView } from '../model/widerView';
import { columnSource, standWords } from '../model/widerWords';
import styles from './browser.module.css';

/** Jobs projected and openings a year, nearest area first. */
export function WiderFuture({
  view: { group, stand, future, local },
}: {
  readonly view: WiderView;
}) {
  return (
    <section aria-labelledby="outlook" className={styles.section}>
      <h2 id="outlook">Outlook</h2>
      <p className={styles.note}>
        {stand
          ? standWords(stand, group.code)
          : 'The people of this group are spread over several groups of the newer list, and no one outlook stands for them. Here is that of each.'}
      </p>
      {stand ? null : <FutureOfParts local={local} />}
      {future.map((one) => (
        <Future key={one.outlook?.to.area.gss ?? one.openings?.total.area.gss} future={one} />
      ))}
      <p className={styles.note}>
        A projection is not a promise. These are jobs at the workplace. {OPENINGS_NOTE}
      </p>
    </section>
  );
}

function Future({ future: { outlook, openings } }: { readonly future: AreaFuture }) {
  return (
    <div className={styles.figures}>
      {outlook ? (
        <FigureLine
          observation={outlook.to}
          label={`Jobs in ${areaInWords(outlook.to.area)} in 2035`}
        >
          {outlookSentences(outlook.words)}
        </FigureLine>
      ) : null}
      {openings ? (
        <FigureLine
          observation={openings.total}
          label={`Openings a year in ${areaInWords(openings.total.area)}`}
        >
          {openingsSentences(openings.perYear)}
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
  const none = reasonInWords('not-collected');
  return (
    <>
      <div className={styles.table}>
        <FigureTable
          caption={`Jobs and openings${outlook ? ` in ${areaInWords(outlook.area)}` : ''}, projected`}
          columns={['Sub-major group, SOC 2020', 'Jobs in 2035', 'Outlook', 'Openings a year']}
          rows={local.map(({ group, future }) => ({
            id: group.code,
            heading: `${group.code} ${group.title}`,
            cells: [
              future?.outlook?.to ?? none,
              { words: wayOf(future) },
              future?.openings?.total ?? none,
            ],
          }))}
        />
      </div>
      <p className={styles.source}>{columnSource(column, names)}</p>
    </>
  );
}

function wayOf(future: AreaFuture | undefined): string {
  const direction = future?.outlook?.words.direction;
  return direction === undefined ? reasonInWords('not-collected') : directionWords(direction);
}
