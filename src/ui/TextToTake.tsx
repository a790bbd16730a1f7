import { Button, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { type ReactNode, useRef, useState } from 'react';
import { saveFile } from '@/shared/saveFile';
import { announce } from './announcer';
import { PRIVATE_FIELD } from './privateField';
import styles from './TextToTake.module.css';

interface TextToTakeProps {
  /** What it is: the name of the text. */
  readonly label: string;
  readonly text: string;
  /** The name the file bears: of what it is, never of whom. */
  readonly file: string;
  readonly type: 'text/plain' | 'application/json';
  /** What is asked before it is taken. */
  readonly children?: ReactNode;
  /** It has left: by the clipboard or as a file. */
  readonly onTaken?: () => void;
}

const COPIED = 'Copied. Other programs on this computer can read it until you copy something else.';
const SELECTED = 'It is selected here, so that you can copy it yourself.';

const downloaded = (file: string): string =>
  `${file} is in this browser’s downloads, not locked: anyone at this computer can read it. If no file came, copy the text here.`;

/**
 * A text that is to leave the app, as it will leave: to read first, to copy, or to keep as a file. It
 * can be selected by hand where the browser lets neither through.
 */
export function TextToTake(props: TextToTakeProps) {
  const { label, text, file, type, children, onTaken } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const say = (words: string): void => {
    setSaid(words);
    announce(words);
  };
  const refused = (what: string): void => {
    field.current?.focus();
    field.current?.select();
    say(`${what} ${SELECTED}`);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // The browser's reason (no permission, no focus) is of no use to the adviser.
      refused('This browser did not let the text be copied.');
      return;
    }
    say(COPIED);
    onTaken?.();
  };
  const download = (): void => {
    try {
      saveFile(file, new Blob([text], { type: `${type};charset=utf-8` }));
    } catch {
      refused('This browser did not let the file through.');
      return;
    }
    say(downloaded(file));
    onTaken?.();
  };
  return (
    <div className={`${styles.take} no-print`}>
      {children}
      <Textarea {...PRIVATE_FIELD} ref={field} label={label} readOnly rows={12} value={text} />
      <div className={styles.row}>
        <Button onClick={() => void copy()}>Copy</Button>
        <Button onClick={download}>{`Download ${file}`}</Button>
      </div>
      {said === '' ? null : <p key={said}>{said}</p>}
    </div>
  );
}
