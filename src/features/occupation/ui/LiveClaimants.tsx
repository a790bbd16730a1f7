import { useState } from 'react';
import type { Area } from '@/domain/area';
import { formatFigure, formatPeriod } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import { usePatience } from '@/ui/usePatience';
import { usePlace } from '@/ui/usePlace';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { useClaimants } from './useClaimants';
import styles from './occupation.module.css';

const LABEL = 'The same from Nomis just now';

/**
 * The newest claimant rate from Nomis, beside the one in the pack and never in its place. It is as
 * high before the answer as after; without an answer it goes once nobody sees it, and *Not shown*
 * says why.
 */
export function LiveClaimants({ area }: { readonly area: Area }) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const { asked, isOff } = useClaimants(area);
  const isPatient = usePatience(asked.kind === 'waiting');
  const isEmpty = isOff || asked.kind === 'missing' || asked.kind === 'failed';
  if (usePlace(isEmpty, element)) return null;
  return (
    <div ref={setElement} className={styles.live}>
      {asked.kind === 'value' ? <Rate rate={asked.value} /> : null}
      {asked.kind === 'waiting' ? (
        <p className={styles.note}>
          {LABEL}: {isPatient ? 'asking…' : 'no answer yet.'}
        </p>
      ) : null}
    </div>
  );
}

function Rate({ rate }: { readonly rate: Observation }) {
  const label = `${LABEL}, ${formatPeriod(rate.period)}`;
  return (
    <>
      <p className={styles.liveWords}>
        {label}: <strong>{formatFigure(rate)}</strong>.
      </p>
      <PinButton observation={rate} label={label} />
      <SourceNote of={rate} />
    </>
  );
}
