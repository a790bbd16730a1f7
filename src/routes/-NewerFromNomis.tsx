import { lazy, Suspense, useEffect, useState } from 'react';
import { useNear } from '@/shared/useNear';

const NomisLive = lazy(async () => ({
  default: (await import('@/features/nomis-live/NomisLive')).NomisLive,
}));

/** A screen high until it is there, so that what follows is not on the screen when it comes. */
const ROOM = <div style={{ minHeight: '100vh' }} />;

/** The first screen of a place is drawn long before. */
const SOON_MS = 1000;

/**
 * The live part of a place's page, out of the start bundle: fetched when a reader comes near it, or
 * a moment after the page has been drawn, so that its place is kept before anyone is there.
 */
export function NewerFromNomis({ gss }: { readonly gss: string }) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [isTime, setTime] = useState(false);
  const isNear = useNear(element, '100% 0px');
  useEffect(function waitForTheFirstScreen() {
    const timer = setTimeout(() => setTime(true), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={setElement}>
      <Suspense fallback={ROOM}>{isNear || isTime ? <NomisLive gss={gss} /> : ROOM}</Suspense>
    </div>
  );
}
