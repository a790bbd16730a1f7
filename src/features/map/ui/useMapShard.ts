import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { mapQueries } from '@/services/pack/mapQueries';
import type { MapIndicatorShard } from '@/services/pack/schemas/mapIndicator';
import { usePatience } from '@/ui/usePatience';
import { type LiveMap, liveMapOf, newerQuestionOf } from '../model/liveMaps';
import { type AskedFrames, emptyShard, isNewer, shardOfAnswer } from '../model/liveShard';
import type { PeriodChoice } from '../model/mapSeries';
import type { DrawnShard } from '../model/mapView';
import { type AskedOfNomis, liveNote, type NomisNote, newerNote } from '../model/nomisNote';
import { useAskedOfNomis } from './useAskedOfNomis';

/** The figures on screen, and the period of the series they are of. */
interface Drawn {
  readonly shard: DrawnShard;
  readonly period: PeriodChoice;
}

/** What to draw of a map, from the pack or from Nomis, and what to say of Nomis. */
export interface MapShard extends Drawn {
  readonly note: NomisNote | undefined;
  /** The id of the map of the pack that is offered in place of one that Nomis alone has. */
  readonly instead: string | undefined;
  readonly tryAgain: () => void;
  /** Changes over between what came with the app and what Nomis has newer. */
  readonly onSwitch: () => void;
}

/**
 * The figures of a map. Those of the pack are waited for; those of Nomis are not: the map before
 * stays until the answer comes, or until the page has waited long enough.
 */
export function useMapShard(period: PeriodChoice, districts: readonly string[]): MapShard {
  const { data: index } = useSuspenseQuery(mapQueries.index());
  const live = liveMapOf(period.shard);
  const [packed] = useSuspenseQueries({
    queries: (live ? [] : [period.shard]).map((name) => mapQueries.indicator(name)),
  });
  const pack = packed?.data;
  const isNewestOfPack = period.isNewest && pack !== undefined;
  const question = live?.question ?? (isNewestOfPack ? newerQuestionOf(pack.id) : undefined);
  const { asked, tryAgain } = useAskedOfNomis(question);
  const isPatient = usePatience(asked.kind === 'waiting');
  const isAsked = asked.kind === 'waiting' && isPatient;
  const answered = useAnswered({ live, pack, asked, isAsked, districts, frames: index.asked });
  // Which map the newest was wanted of: another one begins with what came with the app.
  const [newestOf, setNewestOf] = useState<string>();
  const isShown = newestOf === pack?.id && answered !== undefined && pack !== undefined;
  const isWaiting = live !== undefined && isAsked;
  const drawn = useKept((isShown || live ? answered : undefined) ?? pack, period, isWaiting);
  return {
    ...drawn,
    note: live
      ? liveNote(asked, isPatient)
      : pack && newerNote(pack, asked, { isPatient, isShown }),
    instead: live?.instead,
    tryAgain,
    onSwitch: () => setNewestOf(isShown ? undefined : pack?.id),
  };
}

interface Question {
  readonly live: LiveMap | undefined;
  readonly pack: MapIndicatorShard | undefined;
  readonly asked: AskedOfNomis;
  /** True while an answer may be expected any moment. */
  readonly isAsked: boolean;
  readonly districts: readonly string[];
  readonly frames: AskedFrames;
}

/** What Nomis answered as a shard; of a map it alone has, the empty one where there is no answer. */
function useAnswered({
  live,
  pack,
  asked,
  isAsked,
  districts,
  frames,
}: Question): DrawnShard | undefined {
  const answer = asked.kind === 'value' ? asked.value : undefined;
  const reason = isAsked ? 'asked' : whyNone(asked);
  return useMemo(() => {
    const isWanted = live !== undefined || (answer && pack && isNewer(answer, pack));
    const map = live ?? pack;
    const shard =
      isWanted && answer && map ? shardOfAnswer(map, answer, districts, frames) : undefined;
    return shard ?? (live && emptyShard(live, reason, districts, frames));
  }, [answer, districts, frames, live, pack, reason]);
}

function whyNone(asked: AskedOfNomis) {
  if (asked.kind === 'missing') return asked.reason;
  return asked.kind === 'off' ? 'off' : 'no-answer';
}

/** What is drawn: while an answer is waited for, what was drawn before. */
function useKept(shard: DrawnShard | undefined, period: PeriodChoice, isWaiting: boolean): Drawn {
  const [kept, setKept] = useState<Drawn>();
  if (isWaiting && kept) return kept;
  if (!shard) throw new Error(`No figures of ${period.shard}`);
  if (kept?.shard !== shard) setKept({ shard, period });
  return { shard, period };
}
