import { useState } from 'react';
import styles from './reach.module.css';
import type { RingView } from './view';

/** So many of a ring are listed; in a city there are hundreds. */
const MOST_LISTED = 40;

interface RingListsProps {
  readonly from: string;
  readonly rings: readonly RingView[];
}

/** Towns, stations, ferries and jobcentres by rings of straight-line distance, nearest first. */
export function RingLists({ from, rings }: RingListsProps) {
  const heading = `Straight-line rings around ${from}`;
  return (
    <section className={styles.rings} aria-label={heading}>
      <h2 key={heading}>{heading}</h2>
      {rings.map((ring, at) => (
        <Ring key={ring.miles} ring={ring} inner={rings[at - 1]?.miles} />
      ))}
      <p className="caption">{NOTE}</p>
    </section>
  );
}

const NOTE =
  'Not travel times. Stations and ferries: NaPTAN, 2026. Jobcentres as registered in 2019, by the middle of their postcode area: some have closed or moved. Towns: GeoNames.';

interface RingProps {
  readonly ring: RingView;
  /** Where the ring inside it ends. */
  readonly inner: number | undefined;
}

function Ring({ ring: { miles, counts, stops }, inner }: RingProps) {
  const [isOpen, setOpen] = useState(false);
  const span = inner === undefined ? `Within ${miles} miles` : `${inner} to ${miles} miles`;
  const summary = `${span}: ${counts}`;
  const left = stops.length - MOST_LISTED;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary key={summary}>{summary}</summary>
      {isOpen ? (
        <ul>
          {stops.slice(0, MOST_LISTED).map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
          {left > 0 ? <li>{`${left} more lie further out.`}</li> : null}
        </ul>
      ) : null}
    </details>
  );
}
