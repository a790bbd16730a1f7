import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { packQueries } from '@/services/pack/queries';
import { notedSoFar, onNoted } from '@/shared/errorRing';
import { faultLine } from '@/shared/faultLine';
import { pageBefore } from '@/shared/pageBefore';
import { PRIVATE_FIELD } from '@/ui/privateField';
import { TextToTake } from '@/ui/TextToTake';
import { browserFamily } from './feedback/browserFamily';
import { feedbackText, mailLink } from './feedback/feedbackText';
import { OTHER_PAGE, PAGE_KINDS, pageKind } from './feedback/pageKinds';
import styles from './help.module.css';

interface FeedbackPageProps {
  /** Where it is sent; without it, it is copied or kept as a file. */
  readonly supportEmail?: string | undefined;
}

const MOST_WORDS = 4000;
const KINDS = [...Object.values(PAGE_KINDS), OTHER_PAGE];

/** A text to whoever supports the app: shown whole before it leaves, and nothing leaves by itself. */
export function FeedbackPage({ supportEmail }: FeedbackPageProps) {
  const [words, setWords] = useState('');
  const [page, setPage] = useState(() => pageKind(pageBefore()));
  const [withFaults, setWithFaults] = useState(false);
  const noted = useSyncExternalStore(onNoted, notedSoFar, notedSoFar);
  const figures = useFigures();
  const text = feedbackText({
    words,
    page,
    app: `${import.meta.env.BEARINGS_VERSION}, build ${import.meta.env.BEARINGS_BUILD}`,
    figures,
    browser: browserFamily(navigator.userAgent),
    faults: withFaults ? noted.map(faultLine) : [],
  });
  return (
    <div className={styles.page}>
      <h1>Tell us what is wrong</h1>
      <p>
        A wrong figure, a word that is hard to read, something that does not work. Nothing is sent
        from here: you see the whole text, and take it where you want.
      </p>
      <p>
        <b>Write nothing about a client.</b>
      </p>
      <Textarea
        {...PRIVATE_FIELD}
        label="What is wrong"
        rows={5}
        maxLength={MOST_WORDS}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NativeSelect
        label="On which kind of page"
        data={KINDS}
        value={page}
        onChange={(event) => setPage(event.currentTarget.value)}
      />
      <Checkbox
        label="With what went wrong in this tab"
        description={faultsWords(noted.length)}
        checked={withFaults}
        onChange={(event) => setWithFaults(event.currentTarget.checked)}
      />
      <TextToTake label="The whole text" text={text} file="feedback.txt" type="text/plain" />
      {supportEmail === undefined ? (
        <p>Send it to whoever gave you Bearings.</p>
      ) : (
        <MailIt address={supportEmail} text={text} />
      )}
    </div>
  );
}

const faultsWords = (count: number): string =>
  count === 0
    ? 'Nothing has gone wrong so far.'
    : `${count} ${count === 1 ? 'line' : 'lines'}: when, on which kind of page and what failed. No job, no place, no typed word.`;

/** The edition of the pack, which the start has read already. */
function useFigures(): string {
  const { data } = useQuery(packQueries.manifest());
  return data === undefined ? 'not read' : `edition ${data.edition} of ${data.made}`;
}

function MailIt({ address, text }: { readonly address: string; readonly text: string }) {
  const { href, isWhole } = mailLink(address, text);
  return (
    <>
      <p>
        <a className="button" href={href}>
          {`Open a mail to ${address}`}
        </a>
      </p>
      <p className="caption">
        {isWhole
          ? 'Your mail program opens with this text in it. You send it, or not.'
          : 'The text is too long for the mail program: copy it first, then paste it there.'}
      </p>
    </>
  );
}
