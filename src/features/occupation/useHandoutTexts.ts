import { useSuspenseQueries } from '@tanstack/react-query';
import { ENGLAND } from '@/domain/area';
import { today } from '@/domain/period';
import type { HandoutJobAsked, HandoutPin } from '@/domain/record';
import { packQueries } from '@/services/pack/queries';
import { type HandoutJobText, type HandoutWish, handoutJob } from './handout/job';
import { handoutPin, type HandoutPinText } from './handout/pins';
import type { OccupationInput } from './input/input';
import { nearText } from './handout/near';
import { useAreaProfile } from './useOccupationInput';

/** What of a session the figures of its hand-out depend on; nothing private is among it. */
export interface HandoutAsked {
  readonly jobs: readonly HandoutJobAsked[];
  readonly pins: readonly HandoutPin[];
  /** The district of the record. */
  readonly area?: string | undefined;
  /** The hours a week the client wants to work. */
  readonly hoursPerWeek?: number | undefined;
}

interface HandoutTexts {
  readonly jobs: readonly HandoutJobText[];
  readonly pins: readonly HandoutPinText[];
  readonly near: ReturnType<typeof nearText>;
}

/** The jobs and pins of a hand-out in words, and what their place is like; suspends until read. */
export function useHandoutTexts({ jobs, pins, area, hoursPerWeek }: HandoutAsked): HandoutTexts {
  const [england, reference] = useSuspenseQueries({
    queries: [packQueries.area(ENGLAND.gss), packQueries.sources()],
  });
  const profiles = useSuspenseQueries({
    queries: jobs.map(({ soc }) => packQueries.occupation(soc.code)),
  });
  const district = useAreaProfile(area);
  const lsip = useAreaProfile(district?.lsip?.gss);
  const place = {
    england: england.data,
    reference: reference.data,
    ...(district ? { district } : {}),
    ...(lsip ? { lsip } : {}),
    today: today(),
  };
  const texts = jobs.flatMap(({ title, town, wording, forClient }, at) => {
    const profile = profiles[at]?.data;
    if (profile === undefined) return [];
    const input: OccupationInput = {
      profile,
      ...place,
      ...(title ? { title } : {}),
      ...(town === undefined ? {} : { town }),
    };
    return [handoutJob(input, wishOf({ wording, forClient, hoursPerWeek }))];
  });
  return {
    jobs: texts,
    pins: pins.map((pin) => handoutPin(pin, reference.data)),
    near: nearText(place),
  };
}

type MayBe<Wish> = { readonly [Key in keyof Wish]: Wish[Key] | undefined };

const wishOf = ({ wording, forClient, hoursPerWeek }: MayBe<HandoutWish>): HandoutWish => ({
  ...(wording === undefined ? {} : { wording }),
  ...(forClient === undefined ? {} : { forClient }),
  ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
});
