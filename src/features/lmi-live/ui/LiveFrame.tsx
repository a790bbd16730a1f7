import type { ReactNode } from 'react';
import { reasonInWords } from '@/domain/figure';
import { usePatience } from '@/ui/usePatience';
import { usePlace } from '@/ui/usePlace';
import type { Asked } from '@/domain/asked';
import { isGone, PARTS } from '../model/liveParts';
import { type LivePart, useOutcomes, useReport } from './useLivePart';
import styles from './live.module.css';

/** How much room a part needs once it is answered. */
export type Room = 'line' | 'figure' | 'estimate' | 'statement' | 'figures';

interface LiveFrameProps {
  readonly part: LivePart;
  readonly asked: Asked<unknown>;
  readonly room: Room;
  readonly heading?: string;
  /** What the answer says; drawn once there is one. */
  readonly children: ReactNode;
}

/**
 * The place of a part that only the service can fill. It is as high before the answer as after. A
 * part without an answer says nothing here and is left out as soon as nobody sees it go: *Not shown*
 * says why, once for all.
 */
export function LiveFrame({ part, asked, room, heading, children }: LiveFrameProps) {
  const { id, element, setElement } = part;
  useReport(id, asked);
  const outcomes = useOutcomes();
  const isPatient = usePatience(asked.kind === 'waiting' && outcomes.has(id));
  // Held back is as good as failed: the service is not asked again until someone wants it.
  const isHeld = isGone(outcomes) && asked.kind === 'waiting';
  const isEmpty = asked.kind === 'missing' || asked.kind === 'failed' || isHeld;
  if (usePlace(isEmpty, element)) return null;
  return (
    <div ref={setElement} className={styles.frame} data-room={room}>
      {heading && !isEmpty ? <h3>{heading}</h3> : null}
      {asked.kind === 'value' ? children : null}
      {asked.kind === 'waiting' && !isEmpty ? (
        <p className={styles.note}>
          LMI for All, {PARTS[id]}: {isPatient ? 'asking…' : 'no answer yet.'}
        </p>
      ) : null}
    </div>
  );
}

/** Why there is nothing yet, or nothing at all. */
export function statusWords(asked: Asked<unknown>, isPatient: boolean): string {
  if (asked.kind === 'missing') return `${reasonInWords(asked.reason)}.`;
  if (asked.kind === 'waiting') return isPatient ? 'asking…' : 'no answer yet.';
  return `${reasonInWords('no-answer')}.`;
}
