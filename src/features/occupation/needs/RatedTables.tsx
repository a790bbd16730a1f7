import { formatNumber } from '@/domain/format';
import { importanceWords } from '@/domain/onetBlend';
import type { RatedElement, ScoredElement } from '@/services/pack/occupation';
import { PinButton } from '@/ui/PinButton';
import { type MixSubject, nameOfMix, plainName, ratingToPin } from './onetMix';
import styles from './skills.module.css';

const SHOWN = 8;

interface RatedProps {
  readonly kind: 'skills' | 'knowledge' | 'abilities';
  readonly caption: string;
  readonly rows: readonly RatedElement[];
  readonly subject: MixSubject;
}

/** What matters most, in the words and numbers of O*NET's own scale. */
export function RatedTable({ kind, caption, rows, subject }: RatedProps) {
  const title = `${caption}, ${nameOfMix(subject.members, subject.chosen)}`;
  if (rows.length === 0) return <NoRatings caption={title} />;
  return (
    <table className={styles.rated}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">How important</th>
          <th scope="col">Out of 5</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, SHOWN).map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{importanceWords(row)}</td>
            <td>
              {formatNumber(row.importance, 1)}{' '}
              <PinButton
                {...ratingToPin(kind, { name: row.name, score: row.importance }, subject)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ScoredProps {
  readonly kind: 'interests' | 'values';
  readonly caption: string;
  readonly rows: readonly ScoredElement[];
  readonly subject: MixSubject;
}

/** Interests or work values with their one score. */
export function ScoredTable({ kind, caption, rows, subject }: ScoredProps) {
  const title = `${caption}, ${nameOfMix(subject.members, subject.chosen)}`;
  if (rows.length === 0) return <NoRatings caption={title} />;
  return (
    <table className={styles.rated}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Out of 7</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, score }) => (
          <tr key={name}>
            <th scope="row">{plainName(name)}</th>
            <td>
              {formatNumber(score, 1)}{' '}
              <PinButton {...ratingToPin(kind, { name, score }, subject)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rule 7: less than half of the weight is rated, so nothing is said. */
function NoRatings({ caption }: { readonly caption: string }) {
  return (
    <p className="caption">
      {`${caption}: not collected. The US jobs that stand in here have ratings for less than half of their weight.`}
    </p>
  );
}
