import { HttpStatusError, UnreachableError, UpstreamError, ContractError } from './upstreamError';

/** Where in the app something went wrong. */
export type Place = 'page' | 'answer' | 'script' | 'file' | 'offline' | 'settings';

/** What went wrong: a name of ours, never the words of an error, which may quote what was typed. */
export type Code =
  | 'unreachable'
  | 'late'
  | 'refused'
  | 'contract'
  | 'missing'
  | 'file'
  | 'network'
  | 'storage'
  | 'damaged'
  | 'config'
  | 'storageClosed'
  | 'code';

/** By what our own clients call themselves; anything else has no name here. */
const SOURCES = ['Data pack', 'lmi-for-all', 'lmi-for-all-ashe', 'nomis', 'postcodes.io'] as const;
export type Source = (typeof SOURCES)[number] | 'another';

/** One thing that went wrong. Each part is out of a list of ours, a number, or a file of the build. */
export interface Noted {
  /** When first, and how often in a row. */
  readonly at: string;
  readonly times: number;
  readonly place: Place;
  readonly code: Code;
  /** The pattern of the page's address: '/occupations/$soc', never the address. */
  readonly page: string;
  readonly source: Source | null;
  readonly status: number | null;
  /** File, line and column in the build. */
  readonly where: string | null;
}

const MOST = 20;

let ring: readonly Noted[] = [];
let pageNow: () => string | undefined = () => undefined;
const listeners = new Set<() => void>();

/** Says what pattern the page on screen has: the router's own, out of the names of the routes. */
export function tellPagePattern(pattern: () => string | undefined): void {
  pageNow = pattern;
}

function codeOf(error: unknown): Code {
  if (error instanceof UnreachableError) return error.isLate ? 'late' : 'unreachable';
  if (error instanceof HttpStatusError) return 'refused';
  if (error instanceof ContractError) return 'contract';
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'NotInPackError') return 'missing';
  if (/^(?:QuotaExceeded|InvalidState|Unknown|Security|DatabaseClosed|MissingAPI)Error$/.test(name))
    return 'storageClosed';
  return /dynamically imported module|module script|preload CSS/i.test(message) ? 'file' : 'code';
}

function sourceOf(error: unknown): Source | null {
  if (!(error instanceof UpstreamError)) return null;
  return SOURCES.find((known) => known === error.source) ?? 'another';
}

/** Only a file that this page has loaded: words that look like one may stand in an error's message. */
const isLoaded = (url: string): boolean => performance.getEntriesByName(url, 'resource').length > 0;

/** Where in the build an error was thrown; null where that is not sure. */
function whereOf(error: unknown): string | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const [, url = '', line, column] of stack.matchAll(/(https?:\/\/[^\s()]+):(\d+):(\d+)/g)) {
    const file = /\/assets\/([\w.$-]+\.js)$/.exec(url)?.[1];
    if (file !== undefined && isLoaded(url)) return `${file}:${line}:${column}`;
  }
  return null;
}

/**
 * Notes that something went wrong, for support to be told. Nothing of what the error says, of what was
 * typed or of an address is kept: see {@link Noted}. Kept in memory alone: it goes with the tab.
 *
 * @param known what went wrong, where the caller knows it better than the error tells
 */
export function note(place: Place, error: unknown, known?: Code): void {
  const noted: Noted = {
    at: new Date().toISOString().slice(0, 19),
    times: 1,
    place,
    code: known ?? codeOf(error),
    page: pageNow() ?? 'none',
    source: sourceOf(error),
    status: error instanceof HttpStatusError ? error.status : null,
    where: whereOf(error),
  };
  const last = ring.at(-1);
  ring =
    last && sameBut(last) === sameBut(noted)
      ? [...ring.slice(0, -1), { ...last, times: last.times + 1 }]
      : [...ring, noted].slice(-MOST);
  for (const listener of listeners) listener();
}

const sameBut = (noted: Noted): string => JSON.stringify({ ...noted, at: '', times: 0 });

/** The last things that went wrong in this tab, the newest last. */
export const notedSoFar = (): readonly Noted[] => ring;

/** Calls whenever something is noted, until it is ended. */
export function onNoted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets all: for tests, and for who has told support. */
export function forgetNoted(): void {
  ring = [];
  for (const listener of listeners) listener();
}
