import { formatDay, localDay } from '@/domain/period';

const two = (number: number): string => String(number).padStart(2, '0');

const isReal = (moment: Date): boolean => !Number.isNaN(moment.getTime());

/**
 * The time of a moment on the clock of this machine: "10:05"; '' for what is no moment.
 *
 * @param toTheSecond "10:05:09"
 */
export function clockWords(iso: string, toTheSecond = false): string {
  const moment = new Date(iso);
  if (!isReal(moment)) return '';
  const minutes = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return toTheSecond ? `${minutes}:${two(moment.getSeconds())}` : minutes;
}

/** A moment on the clock of this machine: "25 November 2026, 10:05". */
export function momentWords(iso: string): string {
  const moment = new Date(iso);
  return isReal(moment) ? `${formatDay(localDay(moment))}, ${clockWords(iso)}` : iso;
}
