import { type ReactNode, useMemo } from 'react';
import { PinContext } from '@/ui/pinSlot';
import { usePinning } from './useSession';

interface PinForPlaceProps {
  /** The district the page is about; undefined until its name is known, and for wider areas. */
  readonly place: { readonly gss: string; readonly name: string } | undefined;
  readonly children: ReactNode;
}

/** A session that begins with a pin from the page of a place begins at that place. */
export function PinForPlace({ place, children }: PinForPlaceProps) {
  const { gss, name } = place ?? {};
  const page = useMemo(
    () => [gss === undefined || name === undefined ? {} : { place: { gss, name } }],
    [gss, name],
  );
  return <PinContext value={usePinning(page)}>{children}</PinContext>;
}
