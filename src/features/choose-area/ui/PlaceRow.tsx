import { reasonWords } from '../model/reasonWords';
import type { PlaceMatch } from '../model/searchPlaces';
import styles from './PlaceRow.module.css';

/** One row: the district, and why it is there: "Sefton, for Bootle". */
export function PlaceRow({ match }: { readonly match: PlaceMatch }) {
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
