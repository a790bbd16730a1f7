/** What the app's start needs of the session that is open; the session itself lives below React. */
interface OpenSession {
  /** Saves what can be saved without asking. @returns true where a reload would lose nothing */
  readonly keepSafe: () => Promise<boolean>;
}

let open: OpenSession | undefined;

/** Notes the session of this page. @returns what forgets it */
export function noteOpenSession(session: OpenSession): () => void {
  open = session;
  return () => {
    if (open === session) open = undefined;
  };
}

/** True where reloading loses nothing: all is saved, or there is no session yet. */
export function keepOpenSessionSafe(): Promise<boolean> {
  return open === undefined ? Promise.resolve(true) : open.keepSafe();
}
