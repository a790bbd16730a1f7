import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useNear } from '@/ui/useNear';
import { usePlace } from '@/ui/usePlace';
import { isEmptyHanded } from '../model/closing';
import { type LiveSection, SECTIONS } from '../model/sections';
import { EmptyRooms } from './EmptyRooms';
import { NOTES } from './notes';
import { useOutcomes } from './useOutcomes';
import styles from './nomisLive.module.css';

const SectionPart = lazy(async () => ({
  default: (await import('./SectionPart')).SectionPart,
}));

interface SlotProps {
  readonly section: LiveSection;
  /** Drawn around the part where the page has nothing else in this section. */
  readonly frame?: (part: ReactNode) => ReactNode;
}

/**
 * The part of Nomis in a section of the page. Its room is kept from the first; the code that draws
 * it comes as a reader comes near. Where Nomis has nothing it is left out, unseen, with its frame.
 */
export function Slot({ section, frame }: SlotProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const isNear = useNear(element, '100% 0px');
  const isEmpty = isEmptyHanded(useOutcomes(), SECTIONS[section]);
  if (usePlace(isEmpty, element, true)) return null;
  const rooms = <EmptyRooms of={SECTIONS[section]} />;
  const part = (
    <div ref={setElement} className={styles.slot} data-newer={section}>
      {frame ? null : <h3>Newer from Nomis</h3>}
      <p className={styles.note}>{NOTES[section]}</p>
      <div className={styles.parts} data-section={section}>
        <Suspense fallback={rooms}>{isNear ? <SectionPart section={section} /> : rooms}</Suspense>
      </div>
    </div>
  );
  return frame ? frame(part) : part;
}
