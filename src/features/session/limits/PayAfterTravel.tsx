import { useQuery } from '@tanstack/react-query';
import { valueOrNull } from '@/domain/figure';
import { type MoreLimits } from '@/domain/moreLimits';
import { payAfterTravelWords } from '@/domain/payAfterTravel';
import type { Limits } from '@/domain/record';
import { NATION_NAMES, nationOfGss, signpostsOf } from '@/domain/signposts';
import type { LimitFacts } from '@/domain/verdict';
import { packQueries } from '@/services/pack/queries';
import styles from '../LimitsStrip.module.css';
import { NumberField } from '../ui/NumberField';
import { useRecordPart, useSession } from '../useSession';

interface PayAfterTravelProps {
  readonly facts: LimitFacts;
  /** The district of the page. */
  readonly area: string | undefined;
}

const MOST_MINUTES = 240;
const MOST_POUNDS = 200;
const MOST_HOURS = 24;

/** What is left of the pay once the fare is paid, for each hour given: typed here, kept in the record. */
export function PayAfterTravel({ facts, area }: PayAfterTravelProps) {
  const limits = useRecordPart((record) => record.limits);
  const place = useRecordPart((record) => record.place);
  const { desk, readOnly, clientView } = useSession();
  if (limits === undefined) return null;
  const change = (part: Pick<Limits, 'travelMinutes'> & MoreLimits) =>
    desk.update((now) => ({ ...now, limits: { ...now.limits, ...part } }));
  const sum = sumOf(limits, facts);
  return (
    <>
      {readOnly || clientView ? null : (
        <div className={styles.fields}>
          <NumberField
            label="Fare there and back, £"
            most={MOST_POUNDS}
            value={limits.fareADay}
            onChange={(fareADay) => change({ fareADay })}
          />
          <NumberField
            label="Minutes each way"
            most={MOST_MINUTES}
            value={limits.travelMinutes}
            onChange={(travelMinutes) => change({ travelMinutes })}
          />
          <NumberField
            label="Paid hours in a day"
            most={MOST_HOURS}
            value={limits.hoursADay}
            onChange={(hoursADay) => change({ hoursADay })}
          />
        </div>
      )}
      <p aria-live="polite">
        <span key={sum}>{sum}</span>
      </p>
      <p className="caption">{FORMULA}</p>
      <Calculators gss={area ?? place?.gss} />
    </>
  );
}

const FORMULA =
  'Pay an hour × paid hours − fare, over paid hours and both ways. The middle pay of all who do this work. Before tax and benefits. The fare and the minutes are as typed: no table of this app has them.';

function sumOf(limits: Limits, { pay }: LimitFacts): string {
  const hourlyGbp = pay.hour ? valueOrNull(pay.hour.median) : null;
  const { fareADay = 0, travelMinutes = 0, hoursADay } = limits;
  if (hourlyGbp === null) return 'There is no pay by the hour for this.';
  const words =
    hoursADay === undefined
      ? undefined
      : payAfterTravelWords({
          hourlyGbp,
          hours: hoursADay,
          fareGbp: fareADay,
          minutes: travelMinutes,
        });
  return words ?? 'Type the paid hours in a day.';
}

/** Who works out tax and benefits in the nation; of every nation where no place is chosen. */
function Calculators({ gss }: { readonly gss: string | undefined }) {
  const { data: signposts } = useQuery(packQueries.signposts());
  const nation = nationOfGss(gss);
  const nations = nation ? [nation] : NATION_NAMES;
  const all = nations.flatMap((one) => signpostsOf(signposts ?? [], one, 'benefits calculator'));
  const links = all.flatMap(({ name, links: [link] }) => (link ? [{ name, url: link.url }] : []));
  const once = links.filter(({ url }, at) => links.findIndex((one) => one.url === url) === at);
  return (
    <ul className={styles.links}>
      {once.map(({ name, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
