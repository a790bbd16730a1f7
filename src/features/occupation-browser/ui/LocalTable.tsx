import { midSentence } from '@/ui/midSentence';
import { reasonInWords } from '@/domain/missingWords';
import { formatWholePercent } from '@/domain/format';
import type { Climb } from '@/domain/ladder';
import { formatPeriod } from '@/domain/referencePeriod';
import { type FigureCell, FigureTable } from '@/ui/FigureTable';
import { useSourceNames } from '@/ui/sourceNames';
import type { LocalFigures, NewerPart } from '../model/widerView';
import { columnSource } from '../model/widerWords';
import styles from './browser.module.css';

/** Never added up: some cells are withheld, and the shares say how much of this group each holds. */
export function LocalTable({ local }: { readonly local: readonly LocalFigures[] }) {
  const names = useSourceNames();
  const people = local.flatMap((one) => observationOf(one.people));
  const adverts = local.flatMap((one) => observationOf(one.adverts));
  return (
    <>
      <p className="caption">
        Local tables know sub-major groups of the newer list only. These hold the people of this
        group, but also others, so they are not added up.
      </p>
      <div className={styles.table}>
        <FigureTable
          caption="By sub-major group of the newer list"
          columns={[
            'Sub-major group, SOC 2020',
            'People who live here',
            adverts[0] ? `Adverts online, ${formatPeriod(adverts[0].period)}` : 'Adverts online',
            'Figures are for',
          ]}
          rows={local.map((one) => ({
            id: one.group.code,
            heading: <PartHeading part={one} />,
            name: one.group.title,
            cells: [cellOf(one.people), cellOf(one.adverts), { words: areasOf(one) }],
          }))}
          pinAs={(group, what) => `${midSentence(what)}, ${group}`}
        />
      </div>
      <p className="caption">{columnSource(people, names)}</p>
      <p className="caption">{columnSource(adverts, names)}</p>
    </>
  );
}

function PartHeading({ part: { group, share } }: { readonly part: NewerPart }) {
  return (
    <>
      <span>{`${group.code} ${group.title}`}</span>
      <span className={styles.inCell}>
        {`${formatWholePercent(share * 100)} of the people of this group`}
      </span>
    </>
  );
}

const observationOf = (climb: Climb) => (climb.kind === 'found' ? [climb.lead.observation] : []);

const cellOf = (climb: Climb): FigureCell =>
  climb.kind === 'found' ? climb.lead.observation : reasonInWords(climb.reason);

/** The areas the two figures of a row are for: one name where they agree. */
function areasOf({ people, adverts }: LocalFigures): string {
  const [peopleIn, advertsIn] = [people, adverts].map((climb) => observationOf(climb)[0]?.area);
  if (peopleIn === undefined || advertsIn === undefined) return (peopleIn ?? advertsIn)?.name ?? '';
  return peopleIn.gss === advertsIn.gss
    ? peopleIn.name
    : `people: ${peopleIn.name}; adverts: ${advertsIn.name}`;
}
