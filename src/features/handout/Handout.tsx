import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { Button, Checkbox } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { formatDay } from '@/domain/period';
import type { HandoutStep, RecordPlace } from '@/domain/record';
import styles from './Handout.module.css';
import { sheetOf } from './model/sheet';
import type { HandoutHelp } from './model/help';
import type { HandoutJob, HandoutPinText, HandoutText, Sheet } from './model/sheet';
import { JobsInTurn, JobsTable, Numbered } from './ui/JobsTable';
import { PinsPart } from './ui/PinsPart';
import { StepsPart } from './ui/StepsPart';
import { useFit } from './ui/useFit';

/**
 * All that a hand-out can hold. There is no field for the reference, the situation or the private
 * notes, so none of them can be printed.
 */
export interface HandoutProps {
  /** Three at most. */
  readonly jobs: readonly HandoutJob[];
  /** What the figures mean near the client: one sentence is shown. */
  readonly near: readonly HandoutText[];
  /** The figures that were pinned. */
  readonly pins: readonly HandoutPinText[];
  /** The client's place, or undefined where the session has none. */
  readonly place?: RecordPlace | undefined;
  readonly steps: readonly HandoutStep[];
  readonly help: readonly HandoutHelp[];
  /** ISO day. */
  readonly madeOn: string;
}

/** A side of A4 for the client to take home, or two where the steps need it, and how to print it. */
export function Handout(props: HandoutProps) {
  const { jobs, near, pins } = props;
  const [isLarge, setLarge] = useState(false);
  const sheet = useMemo(() => sheetOf(jobs, near, pins), [jobs, near, pins]);
  return (
    <>
      {/* Only while this page is open: other pages keep their own margins. */}
      <style>{'@page { size: A4 portrait; margin: 10mm }'}</style>
      <div className={styles.controls}>
        <Button variant="filled" onClick={() => window.print()}>
          Print hand-out
        </Button>
        <Checkbox
          label="Large print (more than one side)"
          checked={isLarge}
          onChange={(event) => setLarge(event.currentTarget.checked)}
        />
        <p>This leaves Bearings for your printer, or for a file where you choose.</p>
      </div>
      <HandoutSheet {...props} sheet={sheet} isLarge={isLarge} />
    </>
  );
}

interface HandoutSheetProps extends Omit<HandoutProps, 'jobs' | 'near' | 'pins'> {
  readonly sheet: Sheet;
  readonly isLarge: boolean;
}

function HandoutSheet({ sheet, isLarge, steps, place, help, madeOn }: HandoutSheetProps) {
  const ref = useRef<HTMLElement>(null);
  useFit(ref, !isLarge);
  return (
    <article
      ref={ref}
      className={isLarge ? `${styles.sheet} ${styles.large}` : styles.sheet}
      aria-label="Hand-out"
    >
      <div>
        <h1>Your jobs and your next steps</h1>
        <p>{`${place === undefined ? '' : `For ${forPlace(place)}. `}Made on ${formatDay(madeOn)}.`}</p>
        <p className={styles.goesOn}>This hand-out goes on over the page.</p>
      </div>
      {sheet.heads.length === 0 ? <p>We have not picked any jobs yet.</p> : null}
      {isLarge ? <JobsInTurn sheet={sheet} /> : null}
      {!isLarge && sheet.heads.length > 0 ? <JobsTable sheet={sheet} /> : null}
      <StepsPart steps={steps} />
      <PinsPart pins={sheet.pins} />
      <NearPart near={sheet.near} />
      <HelpPart help={help} />
      {isLarge ? null : (
        <section className={styles.notes} aria-label="Notes">
          <h2>Notes</h2>
        </section>
      )}
      <div>
        <p className={styles.caveat}>These figures describe many people, not you.</p>
        <SourcesPart sources={sheet.sources} />
      </div>
    </article>
  );
}

function NearPart({ near }: Pick<Sheet, 'near'>) {
  if (near.length === 0) return null;
  return (
    <section aria-label="Near you" className={styles.runIn}>
      <h2>Near you</h2>
      {near.map((one) => (
        <p key={one.text}>
          <Numbered of={one} />
        </p>
      ))}
    </section>
  );
}

function HelpPart({ help }: Pick<HandoutProps, 'help'>) {
  if (help.length === 0) return null;
  return (
    <section aria-label="Where to get help">
      <h2>Where to get help</h2>
      <ul className={styles.help}>
        {help.map(({ name, where }) => (
          <li key={name}>
            <b>{name}</b> <span>{where}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Cornwall, near Truro"; the district alone where no town was typed. */
function forPlace({ name, town }: RecordPlace): string {
  return town === undefined || town === name ? name : `${name}, near ${town}`;
}

function SourcesPart({ sources }: Pick<Sheet, 'sources'>) {
  if (sources.length === 0) return null;
  return (
    <ol className={styles.sources} aria-label="Where the figures are from">
      {sources.map((source) => (
        <li key={source}>{source}</li>
      ))}
    </ol>
  );
}
