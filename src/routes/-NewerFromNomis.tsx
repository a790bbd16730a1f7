import { lazy, Suspense, useState } from 'react';
import { useNear } from '@/shared/useNear';

const NomisLive = lazy(async () => ({
  default: (await import('@/features/nomis-live/NomisLive')).NomisLive,
}));

/** A screen high until it is there, so that what follows is not on the screen when it comes. */
const ROOM = <div style={{ minHeight: '100vh' }} />;

/** The live part of a place's page: fetched only when a reader comes near it. */
export function NewerFromNomis({ gss }: { readonly gss: string }) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const isNear = useNear(element, '100% 0px');
  return (
    <div ref={setElement}>
      <Suspense fallback={ROOM}>{isNear ? <NomisLive gss={gss} /> : ROOM}</Suspense>
    </div>
  );
}
