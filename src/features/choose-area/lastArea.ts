let lastGss: string | undefined;

/** The district last read in this visit: in memory only, for pages whose address has no area. */
export function lastArea(): string | undefined {
  return lastGss;
}

export function noteArea(gss: string): void {
  lastGss = gss;
}
