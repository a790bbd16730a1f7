import { inRow, placeName, said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import { reasonWords } from '../model/reasonWords';
import type { PlaceMatch } from '../model/placeMatch';
import { widerWords } from '../model/widerWords';
import styles from './PlaceRow.module.css';

/** One row: the district, and why it is there: "Sefton, for Bootle"; or a wider area as such. */
export function PlaceRow({ match }: { readonly match: PlaceMatch }) {
  if ('wider' in match)
    return (
      <>
        <Said of={placeName(match.wider.name)} />
        <span className={styles.why}>
          <Said of={inRow([', ', widerWords(match.wider)], '')} />
        </span>
      </>
    );
  return (
    <>
      <Said of={placeName(match.districtName, match.gss)} />
      {match.why && (
        <span className={styles.why}>
          <Said of={inRow([', ', reasonWords(match.why, match.gss)], '')} />
        </span>
      )}
    </>
  );
}

export function UsualRow({ name }: { readonly name: string }) {
  return (
    <>
      <Said of={placeName(name)} />
      <span className={styles.why}>
        <Said of={inRow([', ', said('my usual area')], '')} />
      </span>
    </>
  );
}
