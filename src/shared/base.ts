/**
 * The folder on its server that a page or the service worker of the app lies in: '/', or '/bearings/'
 * where an organisation has put it below that. The same build runs at either: its two pages name the
 * place (`scripts/build/setBase.ts`), and scripts take it from there.
 */
export const BASE = baseOf(globalThis);

/** Named here and not by the browser's types, which a worker is compiled without. */
interface Attributed {
  readonly getAttribute: (name: string) => string | null;
}

interface Place {
  readonly document?: { querySelector: (selector: string) => Attributed | null };
  readonly location?: { readonly pathname: string };
}

/**
 * @param place a page's or a worker's own globals; elsewhere, as in tests and in the build, there are none
 */
export function baseOf({ document, location }: Place): string {
  const script = document
    ? document.querySelector('script[data-start]')?.getAttribute('data-start')
    : location?.pathname;
  return /^(\/(?:.*\/)?)(?:assets\/[^/]*|sw\.js)$/.exec(script ?? '')?.[1] ?? '/';
}

/** Where a page of the app is within the app: '/map', also where it is seen at '/bearings/map'. */
export function withinBase(pathname: string, base = BASE): string {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : '/';
}
