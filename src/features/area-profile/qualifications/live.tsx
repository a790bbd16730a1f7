import { LiveNote } from '@/live/LiveNote';
import { type AreaLiveProps, useReading } from '../live/reading';
import { SharesLive } from '../live/SharesLive';

/** Levels people have, each with those above it. */
export function QualificationsLive(props: AreaLiveProps) {
  return (
    <>
      <LiveNote service="nomis">A level takes in all the levels above it.</LiveNote>
      <SharesLive
        of="qualifications"
        caption="People aged 16 to 64 by qualification"
        first="Qualification"
        rows={5}
        reading={useReading(props)}
      />
    </>
  );
}
