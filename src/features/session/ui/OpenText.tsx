import { Checkbox } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import { useState } from 'react';
import { today } from '@/domain/period';
import type { SessionRecord } from '@/domain/record';
import { useSourceNames } from '@/ui/sourceNames';
import { TextToTake } from '@/ui/TextToTake';
import { recordJson } from '../model/recordJson';
import { writeUp } from '../model/writeUp';

interface OpenTextProps {
  readonly record: SessionRecord;
  readonly kind: 'write-up' | 'json';
}

const FILES = {
  'write-up': { label: 'Write-up', file: 'write-up.txt', type: 'text/plain' },
  json: { label: 'JSON file', file: 'record.json', type: 'application/json' },
} as const;

/** The session as text that is not sealed. Its private parts are in it only on asking, each time anew. */
export function OpenText({ record, kind }: OpenTextProps) {
  const names = useSourceNames();
  const [withPrivate, setWithPrivate] = useState(false);
  const text =
    kind === 'json'
      ? recordJson(record, today(), withPrivate)
      : writeUp(record, names, withPrivate);
  return (
    <TextToTake {...FILES[kind]} text={text} onTaken={() => setWithPrivate(false)}>
      <Checkbox
        label="With the private notes"
        description="Also the situation and your own reasons for each job."
        checked={withPrivate}
        onChange={(event) => setWithPrivate(event.currentTarget.checked)}
      />
    </TextToTake>
  );
}
