import type { Area } from '@/domain/area';
import { reasonInWords } from '@/domain/figure';
import { useClaimants } from './useClaimants';
import styles from './occupation.module.css';

const WHAT = '(Nomis): the newest month of people claiming benefits.';

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What Nomis did not give this page, with the reason, and one way to ask again. */
export function NomisClosing({ area }: { readonly area: Area }) {
  const { asked, isOff, tryAgain } = useClaimants(area);
  if (isOff) return <p>Switched off in this copy of the app {WHAT}</p>;
  return (
    <div className={styles.nomisClosing}>
      {asked.kind === 'missing' ? (
        <p>
          {capitalised(reasonInWords(asked.reason))} {WHAT}
        </p>
      ) : null}
      {asked.kind === 'failed' ? (
        <>
          <p>
            {capitalised(reasonInWords('no-answer'))} {WHAT}
          </p>
          <button type="button" className="button" onClick={tryAgain}>
            Ask Nomis again
          </button>
        </>
      ) : null}
    </div>
  );
}
