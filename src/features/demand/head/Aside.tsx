import { SourceLine } from '@/ui/SourceLine';
import type { DemandInput } from '../model/demandInput';
import { WorkersPanel } from '../sections/WorkersPanel';
import type { Workers } from '../useDemand';
import { HowToRead } from './HowToRead';
import { shortagesOf, shortagesSentence } from './words';
import page from '@/ui/page.module.css';
import styles from '../demand.module.css';

interface AsideProps {
  readonly input: DemandInput;
  readonly workers: Workers;
}

/** What stands beside the table: where workers come from, how to read. */
export function Aside({ input, workers }: AsideProps) {
  const { profile } = input;
  const shortages = shortagesOf(profile);
  return (
    <div className={styles.aside}>
      <section aria-labelledby="from">
        <h2 id="from">Where workers come from</h2>
        <WorkersOr workers={workers} />
      </section>
      <section aria-labelledby="shortages">
        <h2 id="shortages">Skill shortages</h2>
        <p>{shortagesSentence(profile)}</p>
        {shortages ? (
          <p className="caption">
            <SourceLine of={shortages} />
          </p>
        ) : null}
      </section>
      <section aria-labelledby="reading">
        <h2 id="reading">How to read</h2>
        <HowToRead />
      </section>
    </div>
  );
}

function WorkersOr({ workers: { view, status, onTryAgain } }: { readonly workers: Workers }) {
  if (view) return <WorkersPanel view={view} />;
  if (status === 'reading') return <p className={styles.room}>Loading …</p>;
  if (status === 'failed')
    return (
      <p role="alert">
        <span>This could not be loaded. </span>
        <button type="button" className={page.inline} onClick={onTryAgain}>
          Try again
        </button>
      </p>
    );
  return <p>The Census tables of this app are of districts in England and Wales.</p>;
}
