import { reasonWords } from '../model/reasonWords';
import type { PlaceMatch } from '../model/placeMatch';
import { widerWords } from '../model/widerWords';
import styles from './PlaceRow.module.css';

/** One row: the district, and why it is there: "Sefton, for Bootle"; or a wider area as such. */
export function PlaceRow({ match }: { readonly match: PlaceMatch }) {
  if ('wider' in match)
    return (
      <>
        {match.wider.name}
        <span className={styles.why}>, {widerWords(match.wider)}</span>
      </>
    );
  return (
    <>
      {match.districtName}
      {match.why && <span className={styles.why}>, {reasonWords(match.why)}</span>}
    </>
  );
}

export function UsualRow({ name }: { readonly name: string }) {
  return (
    <>
      {name}
      <span className={styles.why}>, my usual area</span>
    </>
  );
}
