import { BASE } from '@/shared/base';

const OUR_SCRIPT = /\/[\w./-]*assets\/[\w.-]+\.js/g;

/**
 * True only where the server answers with our own page and that page starts another script than this
 * one does. A server that is away, a captive portal's page or a broken answer is no newer version.
 *
 * @param startScript path of the script this page was started by; undefined in development
 */
export async function serverHasNewerVersion(startScript: string | undefined): Promise<boolean> {
  if (startScript === undefined) return false;
  try {
    const answer = await fetch(BASE, { cache: 'no-store', credentials: 'same-origin' });
    if (!answer.ok || answer.redirected) return false;
    const scripts: readonly string[] = (await answer.text()).match(OUR_SCRIPT) ?? [];
    return scripts.length > 0 && !scripts.includes(startScript);
  } catch {
    // Not reachable: whatever is missing, reloading would put the browser's error page here.
    return false;
  }
}

/** The path of the script that started a page; undefined in development. */
export function startScriptOf(page: Document): string | undefined {
  return page.querySelector<HTMLScriptElement>('script[data-start]')?.dataset['start'];
}
