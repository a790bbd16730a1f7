import { type ReactNode, useState } from 'react';
import type { FittingTitle } from '@/domain/matching/pastedTitles';
import styles from './redundancy.module.css';
import type { CodedTitle } from './codedTitles';

interface CodedListProps {
  readonly list: readonly CodedTitle[];
  readonly box: (onChoose: (job: FittingTitle) => void) => ReactNode;
  readonly onCorrect: (title: string, job: FittingTitle) => void;
}

const SURE_WORDS: Readonly<Record<CodedTitle['sure'], string>> = {
  sure: 'Sure',
  likely: 'Likely',
  check: 'Check',
  none: 'Not found',
  'by-hand': 'By hand',
};

/** Each pasted title with the job it is taken for, how sure that is, and a way to correct it. */
export function CodedList({ list, box, onCorrect }: CodedListProps) {
  const [changed, setChanged] = useState<string>();
  return (
    <section aria-labelledby="coded" className={styles.part}>
      <h2 id="coded">The titles</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">People</th>
            <th scope="col">Taken for</th>
            <th scope="col">How sure</th>
            <th scope="col" className="no-print">
              Correct
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((title) => (
            <CodedRow
              key={title.text}
              title={title}
              isChanged={changed === title.text}
              onChange={() => setChanged(changed === title.text ? undefined : title.text)}
              box={box((job) => {
                setChanged(undefined);
                onCorrect(title.text, job);
              })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CodedRowProps {
  readonly title: CodedTitle;
  readonly isChanged: boolean;
  readonly onChange: () => void;
  readonly box: ReactNode;
}

function CodedRow({ title, isChanged, onChange, box }: CodedRowProps) {
  const { text, people, job, sure } = title;
  const words = SURE_WORDS[sure];
  const taken = job?.title ?? 'No job yet';
  return (
    <tr data-soc={job?.soc}>
      <th scope="row" translate="no">
        {text}
      </th>
      <td>{people}</td>
      <td>{isChanged ? box : <span key={taken}>{taken}</span>}</td>
      <td>
        <span
          key={words}
          className={sure === 'check' || sure === 'none' ? styles.check : undefined}
        >
          {words}
        </span>
      </td>
      <td className="no-print">
        <button
          type="button"
          className={styles.link}
          aria-expanded={isChanged}
          aria-label={`Correct ${text}`}
          onClick={onChange}
        >
          {isChanged ? 'Cancel' : 'Correct'}
        </button>
      </td>
    </tr>
  );
}
