import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { inEnglish } from '@/shared/words/inEnglish';
import { useSay, useSpeech } from '@/shared/words/speech';
import { counted, said, type Words } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import styles from './Handout.module.css';
import { MailText } from './MailText';
import { isLargePrint, setLargePrint } from './model/largePrint';
import { NO_JOBS, sheetOf } from './model/sheet';
import type { HandoutContent, Rest, Sheet } from './model/sheet';
import { JobsInTurn, JobsTable, Numbered } from './ui/JobsTable';
import { PinsPart } from './ui/PinsPart';
import { StepsPart } from './ui/StepsPart';
import { useFit } from './ui/useFit';

interface HandoutProps {
  /** Of the session: its choice of print is kept for the visit. */
  readonly id: string;
  readonly content: HandoutContent;
}

/** A side of A4 for the client to take home, or two in large print, and the ways to give it. */
export function Handout({ id, content }: HandoutProps) {
  const say = useSay();
  const [isLarge, setLarge] = useState(() => isLargePrint(id));
  const [isMail, setMail] = useState(false);
  const sheet = sheetOf(content);
  const paper = useRef<HTMLElement>(null);
  const sides = useFit(paper, isLarge);
  const choosePrint = (large: boolean): void => {
    setLargePrint(id, large);
    setLarge(large);
  };
  return (
    <>
      {/* Only while this page is open: other pages keep their own margins. */}
      <style>{'@page { size: A4 portrait; margin: 10mm }'}</style>
      <div className={styles.controls}>
        <Button variant="filled" onClick={() => window.print()}>
          <Said of={said('Print hand-out')} />
        </Button>
        <Button aria-expanded={isMail} onClick={() => setMail(!isMail)}>
          <Said of={said('Text for an e-mail')} />
        </Button>
        <Checkbox
          label={say(said('Large print (18 point)'))}
          checked={isLarge}
          onChange={(event) => choosePrint(event.currentTarget.checked)}
        />
        <p>
          <Said of={said('Printing takes it to your printer, or to a file where you choose.')} />
        </p>
        {sides === undefined ? null : (
          <p key={sides}>
            <Said of={sidesWords(sides)} />
          </p>
        )}
      </div>
      {isMail ? <MailText content={content} /> : null}
      <HandoutSheet paper={paper} sheet={sheet} isLarge={isLarge} />
    </>
  );
}

const sidesWords = (n: number): Words =>
  counted('It fills one side.', 'It takes {n} sides.', { n });

interface HandoutSheetProps {
  readonly paper: RefObject<HTMLElement | null>;
  readonly sheet: Sheet;
  readonly isLarge: boolean;
}

function HandoutSheet({ paper, sheet, isLarge }: HandoutSheetProps) {
  const say = useSay();
  const { language } = useSpeech();
  const hasJobs = sheet.heads.length > 0;
  return (
    <article
      ref={paper}
      className={isLarge ? `${styles.sheet} ${styles.large}` : styles.sheet}
      aria-label={say(said('Hand-out'))}
    >
      <div>
        <h1>
          <Said of={sheet.title} />
        </h1>
        <p>
          <Said of={sheet.made} />
        </p>
        <p className={styles.goesOn}>
          <Said of={said('This hand-out goes on over the page.')} />
        </p>
      </div>
      {hasJobs ? null : (
        <p>
          <Said of={NO_JOBS} />
        </p>
      )}
      {hasJobs && isLarge ? <JobsInTurn sheet={sheet} /> : null}
      {hasJobs && !isLarge ? <JobsTable sheet={sheet} /> : null}
      <StepsPart sheet={sheet} />
      <PinsPart pins={sheet.pins} />
      <NearPart near={sheet.near} />
      <p className={styles.leftOut}>
        <Said of={said('Some figures do not fit here. Ask your adviser for them.')} />
      </p>
      <HelpPart help={sheet.help} />
      {isLarge ? null : <Part name={said('Notes')} className={styles.notes} />}
      <div>
        <p className={styles.caveat}>
          <Said of={sheet.caveat} />
        </p>
        {language === 'cy' ? (
          <p className={styles.caveat}>
            <Said of={UNCHECKED} />
          </p>
        ) : null}
        <SourcesPart sources={sheet.sources} />
      </div>
    </article>
  );
}

/** Nobody is to take it for an official translation. */
const UNCHECKED = said('No Welsh speaker has checked this Welsh yet.');

interface PartProps {
  readonly name: Words;
  readonly className?: string | undefined;
  readonly rest?: Rest;
  readonly children?: ReactNode;
}

function Part({ name, className, rest = 'needed', children }: PartProps) {
  const say = useSay();
  return (
    <section aria-label={say(name)} className={className} data-rest={rest}>
      <h2>
        <Said of={name} />
      </h2>
      {children}
    </section>
  );
}

function NearPart({ near }: Pick<Sheet, 'near'>) {
  if (near.length === 0) return null;
  return (
    <Part name={said('Near you')} className={styles.runIn} rest="spare">
      {near.map((one) => (
        <p key={inEnglish(one.text)}>
          <Numbered of={one} />
        </p>
      ))}
    </Part>
  );
}

/** A number to ring stays on one line. */
const BETWEEN_FIGURES = /(?<=\d) (?=\d)/g;

function HelpPart({ help }: Pick<Sheet, 'help'>) {
  const say = useSay();
  if (help.length === 0) return null;
  return (
    <Part name={said('Where to get help')}>
      <ul className={styles.help}>
        {help.map(({ name, where }) => (
          <li key={inEnglish(name)}>
            <b>
              <Said of={name} />
            </b>{' '}
            <span translate="no">{say(where).replaceAll(BETWEEN_FIGURES, '\u00A0')}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function SourcesPart({ sources }: Pick<Sheet, 'sources'>) {
  const say = useSay();
  if (sources.length === 0) return null;
  return (
    <ol className={styles.sources} aria-label={say(said('Where the figures are from'))}>
      {sources.map(({ text, rest }, at) => (
        // The number is its own: one before it may be out of sight.
        <li key={inEnglish(text)} value={at + 1} data-rest={rest}>
          <Said of={text} />
        </li>
      ))}
    </ol>
  );
}
