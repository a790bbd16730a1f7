/** The right to write one record, held by one tab at a time. */
export interface RecordHold {
  readonly release: () => void;
}

export interface HoldOptions {
  /** Takes the right from the tab that has it. */
  readonly takeOver?: boolean;
  /** Called when another tab takes the right over. */
  readonly onLost: () => void;
}

const NOT_LOCKED: RecordHold = { release: () => undefined };

/**
 * Asks for the right to write a record, by the Web Locks API, without waiting.
 *
 * Where the browser has no Web Locks it is given to everybody: the revision check of the vault then
 * refuses the later of two writers.
 *
 * @returns undefined where another tab has it
 */
export async function holdRecord(
  id: string,
  options: HoldOptions,
): Promise<RecordHold | undefined> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks === undefined) return NOT_LOCKED;

  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return new Promise((resolve) => {
    const name = `bearings-record-${id}`;
    const how: LockOptions = options.takeOver ? { steal: true } : { ifAvailable: true };
    let granted = false;
    locks
      .request(name, how, (lock) => {
        granted = lock !== null;
        resolve(granted ? { release } : undefined);
        return granted ? held : undefined;
      })
      .catch(() => {
        // Rejected when another tab steals the lock, or where the browser gives none at all.
        if (granted) options.onLost();
        else resolve(undefined);
      });
  });
}
