import { formatNumber } from '@/domain/format';
import { importanceWords } from '@/domain/onetBlend';
import type { RatedElement, ScoredElement } from '@/services/pack/occupation';
import { PinButton } from '@/ui/PinButton';
import { type MixSubject, nameOfMix, plainName, ratingToPin } from './onetMix';
import styles from './skills.module.css';

const SHOWN = 8;

interface OfKind<Kind, Element> {
  readonly kind: Kind;
  readonly caption: string;
  readonly rows: readonly Element[];
  readonly subject: MixSubject;
}

type RatedKind = 'skills' | 'knowledge' | 'abilities';

/** What matters most, in the words and numbers of O*NET's own scale. */
export function RatedTable({ rows, ...table }: OfKind<RatedKind, RatedElement>) {
  const scores = rows.slice(0, SHOWN).map((row) => ({
    name: row.name,
    score: row.importance,
    words: importanceWords(row),
  }));
  return <ScoreTable {...table} rows={scores} outOf={5} />;
}

/** Interests or work values with their one score. */
export function ScoredTable(table: OfKind<'interests' | 'values', ScoredElement>) {
  return <ScoreTable {...table} outOf={7} />;
}

interface Score extends ScoredElement {
  readonly words?: string;
}

interface ScoreTableProps extends OfKind<RatedKind | 'interests' | 'values', Score> {
  readonly outOf: number;
}

function ScoreTable({ kind, caption, rows, subject, outOf }: ScoreTableProps) {
  const title = `${caption}, ${nameOfMix(subject.members, subject.chosen)}`;
  if (rows.length === 0) return <NoRatings caption={title} />;
  const hasWords = rows.some(({ words }) => words !== undefined);
  return (
    <table className={styles.rated}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          {hasWords ? <th scope="col">How important</th> : null}
          <th scope="col">{`Out of ${outOf}`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, score, words }) => (
          <tr key={name}>
            <th scope="row">{hasWords ? name : plainName(name)}</th>
            {hasWords ? <td>{words}</td> : null}
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
