import { formatList } from '@/domain/lists';
import { type Apart, apartWords } from '../model/apart';
import classes from './map.module.css';

/** How many districts, and which, cannot be told apart from the chosen one. */
export function ApartNote({ apart }: { readonly apart: Apart }) {
  const words = apartWords(apart);
  if (words === undefined) return null;
  return (
    <div className={classes.apart}>
      <p>{words}</p>
      {apart.kind === 'apart' && apart.same.length > 0 && (
        <details>
          <summary>Which cannot be told apart from {apart.chosen.name}</summary>
          <p>{formatList(apart.same.map(({ name }) => name))}.</p>
        </details>
      )}
    </div>
  );
}
