import { formatNumber } from '@/domain/format';
import type { ReachedTown } from '@/domain/moreLimits';
import type { Limits } from '@/domain/record';
import type { ReachFacts } from '@/domain/verdict';
import styles from '../LimitsStrip.module.css';
import { MODE_WORDS } from '../model/words';
import { useSession } from '../useSession';

interface TownsReachedProps {
  readonly limits: Limits;
  readonly reach: ReachFacts;
}

/** Which towns the client can get to: asked, and kept in the record, since no table knows it. */
export function TownsReached({ limits, reach }: TownsReachedProps) {
  const { desk, readOnly, clientView } = useSession();
  if (readOnly || clientView) return null;
  const { towns = [], travelMinutes, travelMode } = limits;
  const inMinutes = travelMinutes === undefined ? '' : ` in ${formatNumber(travelMinutes)} minutes`;
  const byMode = travelMode === undefined ? '' : ` ${MODE_WORDS[travelMode].toLowerCase()}`;
  const question = `Which of these can they get to${inMinutes}${byMode}?`;
  const isReached = ({ gss }: ReachedTown) => towns.some((one) => one.gss === gss);
  const turn = ({ gss, town }: ReachedTown, isOn: boolean) => {
    const others = towns.filter((one) => one.gss !== gss);
    const next = isOn ? [...others, { gss, town }] : others;
    desk.update((now) => {
      const { towns: _, ...rest } = now.limits;
      return { ...now, limits: next.length > 0 ? { ...rest, towns: next } : rest };
    });
  };
  return (
    <fieldset className={styles.towns}>
      <legend key={question}>{question}</legend>
      {reach.places.map((place) => (
        <label key={place.gss}>
          <input
            type="checkbox"
            checked={isReached(place)}
            onChange={(event) => turn(place, event.currentTarget.checked)}
          />
          <span>
            {place.town === place.district ? place.town : `${place.district} (${place.town})`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
