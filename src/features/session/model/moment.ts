import { formatDay } from '@/domain/format';
import { localDay } from '@/shared/today';

/** A moment on the clock of this machine: "25 November 2026, 10:05". */
export function momentWords(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const two = (number: number): string => String(number).padStart(2, '0');
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return `${formatDay(localDay(moment))}, ${time}`;
}
