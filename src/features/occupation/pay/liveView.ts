import { formatWholePercent } from '@/domain/format';
import type { PayChange } from '@/services/lmi/ashe';
import type { ListRow } from '../live/listRow';

/** Changes of average pay, each year by itself, newest first. */
export function changeRows(changes: readonly PayChange[]): readonly ListRow[] {
  return changes.toReversed().map(({ year, percent }) => ({
    id: String(year),
    name: String(year),
    text: changeText(percent),
  }));
}

function changeText(percent: number): string {
  const whole = formatWholePercent(Math.abs(percent));
  if (whole === '0%') return 'no change to speak of';
  return percent > 0 ? `up ${whole}` : `down ${whole}`;
}
