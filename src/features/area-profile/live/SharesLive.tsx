import type { NamedSharesName } from '@/services/nomis/namedShares';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { ComparedTableView } from './ComparedTableView';
import { PairsDrawing } from './Drawing';
import type { Reading } from './compared';
import { namedSharesView } from './splitViews';
import { NomisPart } from './NomisPart';
import styles from './live.module.css';

interface SharesLiveProps {
  readonly of: NamedSharesName;
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  /** How many rows an answer has as a rule. */
  readonly rows: number;
  readonly reading: Reading;
}

/** Shares whose codes are looked up by their names, as a table and drawn. */
export function SharesLive({ of, caption, first, rows, reading }: SharesLiveProps) {
  const nomis = useNomis();
  return (
    <NomisPart
      name={caption}
      query={nomisQueries.namedShares(nomis, of, reading.places)}
      lines={rows * 3 + 4}
      view={(shares) => namedSharesView(shares, reading)}
      render={(table) => (
        <div className={styles.stack}>
          <ComparedTableView caption={caption} first={first} table={table} />
          <PairsDrawing table={table} />
        </div>
      )}
    />
  );
}
