import { Button, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { type ReactNode, Suspense, useState } from 'react';
import { type FittingTitle, MOST_TITLES, pastedTitles } from '@/domain/matching/pastedTitles';
import { announce } from '@/ui/announcer';
import { PageHead } from '@/ui/PageHead';
import { PageTitle } from '@/ui/PageTitle';
import { CodedList } from './redundancy/CodedList';
import { coded, type CodedTitle, corrected, type FindTitles } from './redundancy/codedTitles';
import { SimilarWorkPart } from './redundancy/SimilarWorkPart';
import styles from './redundancy/redundancy.module.css';

interface RedundancyPageProps {
  readonly area: string | undefined;
  readonly near: string | undefined;
  /** Sentences on what of the address is left out. */
  readonly leftOut: readonly string[];
  /** Loads the search over titles. */
  readonly loadFind: () => Promise<FindTitles>;
  /** The box that a title is corrected with. */
  readonly box: (onChoose: (job: FittingTitle) => void) => ReactNode;
}

const HEADING = 'Work like the jobs of a list';
const FAILED = 'The job titles could not be loaded. Nothing is lost: try again.';

/** A list of job titles, pasted: each with the job it is taken for, and the work like them here. */
export function RedundancyPage(props: RedundancyPageProps) {
  const [text, setText] = useState('');
  const [list, setList] = useState<readonly CodedTitle[]>([]);
  const [said, setSaid] = useState('');
  const find = async () => {
    const { titles, leftOut } = pastedTitles(text);
    try {
      const next = coded(titles, await props.loadFind());
      setList(next);
      setSaid(foundWords(next, leftOut));
    } catch {
      setSaid(FAILED);
    }
  };
  return (
    <>
      <PageTitle title={HEADING} />
      <PageHead
        heading={HEADING}
        caption="For a redundancy list: titles only, no names. It stays in this page and goes when you leave it."
        actions={list.length > 0 ? <Button onClick={() => globalThis.print()}>Print</Button> : null}
      />
      {props.leftOut.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className={`${styles.paste} no-print`}>
        <Textarea
          label={`Job titles, one a line, at most ${MOST_TITLES}`}
          description="“12 x fitter” or “fitter, 12” counts twelve people."
          rows={6}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          {...PRIVATE}
        />
        <Button variant="filled" onClick={() => void find()}>
          Find these jobs
        </Button>
        <output>{said === '' ? null : <span key={said}>{said}</span>}</output>
      </div>
      {list.length === 0 ? null : (
        <>
          <CodedList
            list={list}
            box={props.box}
            onCorrect={(title, job) => {
              setList(corrected(list, title, job));
              announce(`${title} is now ${job.title}.`);
            }}
          />
          <Suspense fallback={<p>Loading the work like these jobs …</p>}>
            <SimilarWorkPart list={list} area={props.area} near={props.near} />
          </Suspense>
        </>
      )}
    </>
  );
}

/** What was pasted is nobody else's to keep, check or translate. */
const PRIVATE = {
  autoComplete: 'off',
  spellCheck: false,
  translate: 'no',
  'data-gramm': 'false',
  'data-ms-editor': 'false',
} as const;

function foundWords(list: readonly CodedTitle[], leftOut: number): string {
  const check = list.filter(({ sure }) => sure === 'check' || sure === 'none').length;
  const titles = list.length === 1 ? '1 title' : `${list.length} titles`;
  const rest = leftOut === 0 ? '' : ` ${leftOut} more are left out.`;
  if (list.length === 0) return 'Paste a job title first.';
  return `${titles} looked up; ${check === 0 ? 'none' : check} to check by hand.${rest}`;
}
