import { type ReactNode, useEffect, useState } from 'react';
import type { ChosenTitle } from '@/domain/chosenTitle';
import type { RecordPlace } from '@/domain/record';
import type { SocGroup } from '@/domain/soc';
import { PinContext } from '@/ui/pinSlot';
import type { PageSubject } from './model/world';
import { usePinning, useSessionStore } from './useSession';

interface JobSubject {
  /** The job the page is about: notes that it was looked at, and names it beside what is pinned. */
  readonly job: SocGroup;
  /** The title it was chosen by, where the address has one of our list. */
  readonly title?: ChosenTitle | undefined;
  /** Where the page is read for: a session that has no place yet begins there. */
  readonly place?: RecordPlace | undefined;
  /** False where places stand side by side: none of them is then where the client lives. */
  readonly beginsHere?: boolean | undefined;
}

interface PinForJobProps extends JobSubject {
  readonly children: ReactNode;
}

/** Pins from a page about one job carry that job, whatever wider group the figure is of. */
export function PinForJob({ children, ...subject }: PinForJobProps) {
  return <PinForJobs subjects={[subject]}>{children}</PinForJobs>;
}

interface PinForJobsProps {
  readonly subjects: readonly JobSubject[];
  /** False where a list shows them unasked. */
  readonly areLookedAt?: boolean;
  readonly children: ReactNode;
}

/** The same of a figure that several jobs or places rest on: it is pinned once, for each of them. */
export function PinForJobs({ subjects, areLookedAt = true, children }: PinForJobsProps) {
  const desk = useSessionStore();
  const pages = useSame(subjects.map(pageOf));
  useEffect(
    function noteThatTheyWereLookedAt() {
      if (!areLookedAt) return;
      for (const { job, place, beginsHere } of pages)
        desk.lookAt(job, beginsHere ? place : undefined);
    },
    [desk, pages, areLookedAt],
  );
  return <PinContext value={usePinning(pages)}>{children}</PinContext>;
}

function pageOf({ job, title, place, beginsHere = true }: JobSubject) {
  const { edition, code, title: group } = job;
  const town = place?.town === undefined ? {} : { town: place.town };
  return {
    job: { soc: { edition, code, title: group }, ...(title ? { title } : {}), ...town },
    ...(place ? { place } : {}),
    beginsHere,
  } satisfies PageSubject;
}

/** The same object as long as it says the same: routes give new ones at each drawing. */
function useSame<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  const isSame = JSON.stringify(kept) === JSON.stringify(value);
  if (!isSame) setKept(value);
  return isSame ? kept : value;
}
