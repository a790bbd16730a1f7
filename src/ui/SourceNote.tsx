import type { Observation } from '@/domain/observation';
import styles from './tables.module.css';
import { useSourceNames } from './sourceNames';
import { sourceText } from './sourceText';

/** Where a figure comes from, as text in the same region: small, but always there. */
export function SourceNote({ of }: { readonly of: Observation }) {
  const names = useSourceNames();
  return <p className={styles.source}>{sourceText(of, names)}</p>;
}
