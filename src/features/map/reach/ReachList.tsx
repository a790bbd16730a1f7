import { formatNumber } from '@/domain/format';
import { valueOrNull } from '@/domain/figure';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import { isLondonBorough } from '@/domain/reach';
import { reachAdvertsWords } from '@/domain/reachWords';
import { WIDER_SIGN } from '@/ui/Banner';
import { PinButton } from '@/ui/PinButton';
import { AreaLink } from '@/ui/links';
import styles from './reach.module.css';
import type { ReachMapRow, ReachMapView } from './view';

/** The districts within reach, most people first: the same as on the map, as a list. */
export function ReachList({ view }: { readonly view: ReachMapView }) {
  const { rows, group, month, adverts } = view;
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map((row) => countOf(row) ?? 0));
  const words = adverts && reachAdvertsWords(adverts);
  const what = `adverts for ${group ? plainNameOf(group) : 'all jobs'}`;
  return (
    <>
      {group ? (
        <p className="caption">{`${WIDER_SIGN} ${startOfSentence(plainNameOf(group))}: adverts, ${month}`}</p>
      ) : null}
      <ol className={styles.list} aria-label="Where people who live here worked">
        {rows.map((row) => (
          <Row key={row.gss} row={row} most={most} what={what} />
        ))}
      </ol>
      {words ? <p key={words}>{`${startOfSentence(words)}.`}</p> : null}
    </>
  );
}

const countOf = ({ adverts }: ReachMapRow) => (adverts ? valueOrNull(adverts) : null);

/** A borough's adverts are counted with London's, which stands below the list. */
function textOf({ gss, adverts }: ReachMapRow, count: number | null): string {
  if (!adverts) return '';
  if (count !== null) return formatNumber(count);
  return isLondonBorough(gss) ? 'in London' : 'no count';
}

interface RowProps {
  readonly row: ReachMapRow;
  readonly most: number;
  /** What is counted, as it is pinned. */
  readonly what: string;
}

function Row({ row, most, what }: RowProps) {
  const count = countOf(row);
  const there = `${row.share} worked there`;
  const words = row.way === undefined ? there : `${there}; ${row.way}`;
  return (
    <li className={row.isOwn ? `${styles.row} ${styles.own}` : styles.row}>
      <AreaLink gss={row.gss}>{row.name}</AreaLink>
      <b>
        <span>{textOf(row, count)}</span>
        {row.counted ? (
          <PinButton isIcon observation={row.counted} label={`${what}, ${row.name}`} />
        ) : null}
      </b>
      {count === null || most === 0 ? null : (
        <span className={styles.bar} aria-hidden="true">
          <i style={{ width: `${(100 * count) / most}%` }} />
        </span>
      )}
      <span key={words} className="caption">
        {words}
      </span>
    </li>
  );
}
