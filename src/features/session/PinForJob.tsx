import { type ReactNode, useEffect, useMemo } from 'react';
import type { ChosenTitle } from '@/domain/chosenTitle';
import type { JobAsked, RecordPlace } from '@/domain/record';
import type { SocGroup } from '@/domain/soc';
import { PinContext } from '@/ui/pinSlot';
import { usePinning, useSessionStore } from './useSession';

interface PinForJobProps {
  /** The job the page is about: notes that it was looked at, and names it beside what is pinned. */
  readonly job: SocGroup;
  /** The title it was chosen by, where the address has one of our list. */
  readonly title?: ChosenTitle | undefined;
  /** Where the page is read for: a session that has no place yet begins there. */
  readonly place?: RecordPlace | undefined;
  readonly children: ReactNode;
}

/** Pins from a page about one job carry that job, whatever wider group the figure is of. */
export function PinForJob({ children, ...about }: PinForJobProps) {
  const desk = useSessionStore();
  const page = useJobPage(about);
  useEffect(
    function noteThatItWasLookedAt() {
      desk.lookAt(page.job, page.place);
    },
    [desk, page],
  );
  return <PinContext value={usePinning(page)}>{children}</PinContext>;
}

interface JobPage {
  readonly job: JobAsked;
  readonly place: RecordPlace | undefined;
}

/** The same object as long as it says the same: routes give new ones at each drawing. */
function useJobPage({ job, title, place }: Omit<PinForJobProps, 'children'>): JobPage {
  const { edition, code, title: group } = job;
  const { text, soc2020 } = title ?? {};
  const { gss, name, town } = place ?? {};
  return useMemo(() => {
    const ofTown = town === undefined ? {} : { town };
    const isTitled = text !== undefined && soc2020 !== undefined;
    const isPlaced = gss !== undefined && name !== undefined;
    return {
      job: {
        soc: { edition, code, title: group },
        ...(isTitled ? { title: { text, soc2020 } } : {}),
        ...ofTown,
      },
      place: isPlaced ? { gss, name, ...ofTown } : undefined,
    };
  }, [edition, code, group, text, soc2020, gss, name, town]);
}
