import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '@/domain/period';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { saveFile } from '@/shared/saveFile';
import { calendarFile } from '../model/calendarFile';
import { useSaid } from './useSaid';

const DOWNLOADED = 'bearings-review.ics is in this browser’s downloads.';

/** The review day as a calendar file; nothing of the client is in it. */
export function CalendarFile({ day }: { readonly day: string }) {
  const [said, setSaid] = useState('');
  useSaid(said);
  const take = async (): Promise<void> => {
    let text: string;
    try {
      text = await calendarFile(day);
    } catch {
      // Only the writer's own part can fail to come: what is said is what to do.
      setSaid(MISSING_PART_WORDS);
      return;
    }
    try {
      saveFile('bearings-review.ics', new Blob([text], { type: 'text/calendar' }));
      setSaid(DOWNLOADED);
    } catch {
      // The browser's reason is of no use to the adviser: the day is.
      setSaid(`This browser did not let the file through. The day is ${formatDay(day)}.`);
    }
  };
  return (
    <>
      <Button onClick={() => void take()}>Calendar file</Button>
      {said === '' ? null : <p key={said}>{said}</p>}
    </>
  );
}
