/** Last day of a month '2026-02', ISO; a rolling year is named by the month it ends in. */
export function monthEnd(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 12, 0)).toISOString().slice(0, 10);
}
