import { Button } from '@mantine/core';
import { useState } from 'react';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { saveFile } from '@/shared/saveFile';
import { calendarFile } from '../model/calendarFile';
import { useSaid } from './useSaid';

const DOWNLOADED =
  'Downloaded. The file holds “Bearings review” and the day, nothing else. Others may see your calendar.';

/** The review day as a calendar file; nothing of the client is in it. */
export function CalendarFile({ day }: { readonly day: string }) {
  const [said, setSaid] = useState('');
  useSaid(said);
  const take = async (): Promise<void> => {
    try {
      const text = await calendarFile(day);
      saveFile('bearings-review.ics', new Blob([text], { type: 'text/calendar' }));
      setSaid(DOWNLOADED);
    } catch {
      // Only the writer's own part can fail to come: what is said is what to do.
      setSaid(MISSING_PART_WORDS);
    }
  };
  return (
    <>
      <Button onClick={() => void take()}>Calendar file</Button>
      {said === '' ? null : <p key={said}>{said}</p>}
    </>
  );
}
