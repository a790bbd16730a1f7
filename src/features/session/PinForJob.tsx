import { type ReactNode, useEffect, useMemo } from 'react';
import type { SocGroup } from '@/domain/soc';
import { PinContext } from '@/tables/pinSlot';
import { usePinning, useSessionStore } from './useSession';

interface PinForJobProps {
  /** The job the page is about: notes that it was looked at, and names it beside what is pinned. */
  readonly job: SocGroup;
  readonly children: ReactNode;
}

/** Pins from a page about one job carry that job's title, whatever wider group the figure is of. */
export function PinForJob({ job, children }: PinForJobProps) {
  const desk = useSessionStore();
  const pinning = usePinning();
  const { edition, code, title } = job;
  useEffect(
    function noteThatItWasLookedAt() {
      desk.lookAt({ edition, code, title });
    },
    [desk, edition, code, title],
  );
  const slot = useMemo(
    () => ({
      ...pinning,
      pin: (observation: Parameters<typeof pinning.pin>[0], label: string) =>
        desk.pin(observation, label, title),
    }),
    [desk, pinning, title],
  );
  return <PinContext value={slot}>{children}</PinContext>;
}
