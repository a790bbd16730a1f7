import { Bar } from '@/charts/BarRows';
import type { WorkersView } from '../model/workers';
import styles from '../demand.module.css';

const FIRST = 4;

/** Who works here and where they live, in a panel beside the table. */
export function WorkersPanel({ view }: { readonly view: WorkersView }) {
  const rows = view.comeFrom.slice(0, FIRST);
  const most = Math.max(...rows.map(({ share }) => share), 0.1);
  return (
    <>
      <p key={view.sentences[0]}>{view.sentences[0]}</p>
      <ul className={styles.flows} aria-label={`Most come from, ${view.year}`}>
        {rows.map(({ gss, name, share, text }) => (
          <li key={gss}>
            <span>{name}</span>
            <Bar of={{ value: share }} high={most} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className="caption">{`In 100 who work here; Census ${view.year}.`}</p>
    </>
  );
}
