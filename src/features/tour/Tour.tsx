import { useState } from 'react';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { announce } from '@/ui/announcer';
import { LoadedPart, partOf } from '@/ui/LoadedPart';
import { goToStep, useTourStep } from './tourState';

const panelPart = partOf(async () => (await import('./TourPanel')).TourPanel);

/** Where the tour stands while there is one: above the page, in its flow. Its code comes when it is begun. */
export function Tour() {
  const step = useTourStep();
  const [isMissing, setMissing] = useState(false);
  if (step === null) return null;
  if (isMissing) return <p>{MISSING_PART_WORDS}</p>;
  return (
    <LoadedPart
      part={panelPart}
      props={{ step }}
      onMissing={() => {
        announce(MISSING_PART_WORDS);
        setMissing(true);
        setTimeout(() => {
          setMissing(false);
          goToStep(null);
        }, LONG_ENOUGH_TO_READ_MS);
      }}
    />
  );
}

const LONG_ENOUGH_TO_READ_MS = 10_000;
