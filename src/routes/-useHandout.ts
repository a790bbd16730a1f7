import { useSuspenseQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { districtOfAddressQuery } from '@/features/choose-area/districtOfAddress';
import { useHelp } from '@/features/handout/useHelp';
import { useHandoutTexts } from '@/features/occupation/useHandoutTexts';
import { today } from '@/domain/period';
import { handoutJobs, handoutPins, handoutSteps, type SessionRecord } from '@/domain/record';
import { isTraining } from '@/domain/training';
import { useContact } from '@/ui/adviserContact';

/**
 * What the hand-out of a session says, on paper or in an e-mail; suspends until its figures are read.
 * Only the place, jobs, figures, steps and the next meeting are taken: nothing private can reach it.
 */
export function useHandout(record: SessionRecord) {
  const { place, limits, close } = record;
  const area = useDistrict(place?.gss);
  const texts = useHandoutTexts({
    jobs: handoutJobs(record),
    pins: handoutPins(record),
    area,
    hoursPerWeek: limits.hoursPerWeek,
  });
  const help = useHelp(area);
  const contact = useContact();
  const [madeOn] = useState(today);
  const { reviewOn } = close;
  return {
    ...texts,
    steps: handoutSteps(record),
    reviewOn,
    place,
    help,
    contact,
    madeOn,
    isTraining: isTraining(record.id),
  };
}

/** The district of today: a record may be older than a change of districts. */
function useDistrict(gss: string | undefined): string | undefined {
  const wanted = gss === undefined ? [] : [gss];
  const [found] = useSuspenseQueries({ queries: wanted.map((one) => districtOfAddressQuery(one)) });
  return found?.data.gss;
}
