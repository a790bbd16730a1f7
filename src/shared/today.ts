/** The day of a moment on the clock of this machine, ISO. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Today as an ISO day, by the reader's own clock. */
export function today(): string {
  return localDay(new Date());
}

/** The same day or month so many years before, ISO; 29 February stays one, which sorts as it should. */
export function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
