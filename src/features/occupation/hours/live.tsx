import { EstimateLive } from '../live/EstimateLive';
import { type LiveProps, useLiveSubject } from '../live/subject';

/** Hours by the service: its estimate, and the split of it. */
export function HoursLive(props: LiveProps) {
  return <EstimateLive measure="hours" subject={useLiveSubject(props)} />;
}
