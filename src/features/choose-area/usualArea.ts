import { areaLevel, isGssCode } from '@/domain/area';

const KEY = 'bearings.usual-area';

/** The district this computer's user works in, kept as a GSS code and nothing else. */
export function readUsualArea(): string | undefined {
  try {
    const gss = localStorage.getItem(KEY) ?? '';
    return isGssCode(gss) && areaLevel(gss) === 'district' ? gss : undefined;
  } catch {
    // Storage switched off: there is no usual area then.
    return undefined;
  }
}

/** @returns false where the browser keeps nothing */
export function keepUsualArea(gss: string): boolean {
  try {
    localStorage.setItem(KEY, gss);
    return true;
  } catch {
    // Said by whoever asked: "This browser does not let the app remember an area."
    return false;
  }
}
