import { Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { type ClipboardEvent, type DragEvent, type Ref, useState } from 'react';
import { cutWords } from '@/domain/recordBounds';
import { PRIVATE_FIELD } from '@/ui/privateField';
import { useSaid } from './useSaid';

interface BoundedTextProps {
  readonly label: string;
  readonly value: string;
  /** The most characters. What finds no room is not dropped without a word. */
  readonly most: number;
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly className?: string | undefined;
  /** Several lines. */
  readonly rows?: number;
  /** For a field of one line. */
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A private text of limited length; of a paste that is too long it says how much was left out. */
export function BoundedText(props: BoundedTextProps) {
  const { label, value, most, onChange, description, className, rows, inputRef } = props;
  const [cut, setCut] = useState('');
  useSaid(cut);
  const noteInsert = (field: Field, inserted: string): void => {
    const { selectionStart, selectionEnd } = field;
    const replaced = Math.abs((selectionEnd ?? 0) - (selectionStart ?? 0));
    // The browser writes a line break as one character.
    const length = inserted.replaceAll('\r\n', '\n').length;
    const left = value.length - replaced + length - most;
    setCut(left > 0 ? cutWords(left, most) : '');
  };
  const shared = {
    ...PRIVATE_FIELD,
    label,
    description,
    className,
    maxLength: most,
    value,
    error: cut === '' ? undefined : cut,
    onPaste: (event: ClipboardEvent<Field>) =>
      noteInsert(event.currentTarget, event.clipboardData.getData('text')),
    onDrop: (event: DragEvent<Field>) =>
      noteInsert(event.currentTarget, event.dataTransfer.getData('text')),
  };
  const change = (text: string): void => {
    // What a program writes is not held by the field's own limit.
    if (text.length > most) setCut(cutWords(text.length - most, most));
    else if (text.length < most) setCut('');
    onChange(text.slice(0, most));
  };
  return rows === undefined ? (
    <TextInput {...shared} ref={inputRef} onChange={(event) => change(event.currentTarget.value)} />
  ) : (
    <Textarea {...shared} rows={rows} onChange={(event) => change(event.currentTarget.value)} />
  );
}
