import { useState } from 'react';
import { keepUsualArea, readUsualArea } from '../usualArea';

export interface UsualArea {
  readonly gss: string | undefined;
  /** The browser keeps nothing. */
  readonly isRefused: boolean;
  readonly keep: (gss: string) => void;
}

/** The area this computer's user works in, and a way to change it. */
export function useUsualArea(): UsualArea {
  const [gss, setGss] = useState(readUsualArea);
  const [isRefused, setIsRefused] = useState(false);
  const keep = (next: string) => {
    if (keepUsualArea(next)) setGss(next);
    else setIsRefused(true);
  };
  return { gss, isRefused, keep };
}
