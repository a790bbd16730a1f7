import { Button } from '@mantine/core';
import type { Area } from '@/domain/area';
import type { Limits, PayPeriod, SessionRecord } from '@/domain/record';
import { NUMBER_MOST, TEXT_MOST } from '@/domain/recordBounds';
import { payLimitQuestion } from '@/domain/verdict';
import { MoreLimits } from '../limits/MoreLimits';
import styles from '../SessionDesk.module.css';
import { MODE_WORDS } from '../model/words';
import { useSessionState, useSessionStore } from '../useSession';
import { BoundedText } from './BoundedText';
import { Choose, ChooseOrNone } from './Choose';
import { NumberField } from './NumberField';
import { useSaid } from './useSaid';

const PAY_WORDS: Readonly<Record<PayPeriod, string>> = {
  hour: 'an hour',
  week: 'a week',
  year: 'a year',
};

interface LimitsPartProps {
  readonly record: SessionRecord;
}

/** What a job has to fit in with. */
export function LimitsPart({ record }: LimitsPartProps) {
  const desk = useSessionStore();
  const { limits, place } = record;
  const area: Area | undefined = place && {
    gss: place.gss,
    level: 'district',
    name: place.name,
  };
  const change = (part: Partial<Limits>): void =>
    desk.update((now) => ({ ...now, limits: { ...now.limits, ...part } }));
  return (
    <>
      <AreaLimit
        limits={limits}
        area={area}
        onChange={change}
        onRemove={() => desk.remove('the limit of place', withoutAreaLimit)}
      />
      <NumberLimits limits={limits} onChange={change} />
      <MoreLimits limits={limits} onChange={change} />
      <BoundedText
        label="Other limits"
        most={TEXT_MOST.otherLimits}
        value={limits.other}
        onChange={(other) => change({ other })}
      />
    </>
  );
}

interface PartProps {
  readonly limits: Limits;
  readonly onChange: (part: Partial<Limits>) => void;
}

function NumberLimits({ limits, onChange }: PartProps) {
  return (
    <div className={styles.row}>
      <NumberField
        label="Minutes to work"
        most={NUMBER_MOST.travelMinutes}
        value={limits.travelMinutes}
        onChange={(travelMinutes) => onChange({ travelMinutes })}
      />
      <ChooseOrNone
        label="How they travel"
        words={MODE_WORDS}
        value={limits.travelMode}
        onChange={(travelMode) => onChange({ travelMode })}
      />
      <NumberField
        label="Most hours a week"
        most={NUMBER_MOST.hoursPerWeek}
        value={limits.hoursPerWeek}
        onChange={(hoursPerWeek) => onChange({ hoursPerWeek })}
      />
      <PayLimit limits={limits} onChange={onChange} />
    </div>
  );
}

function PayLimit({ limits, onChange }: PartProps) {
  const { lowestPay } = limits;
  const question = payLimitQuestion(lowestPay);
  useSaid(question);
  return (
    <>
      <NumberField
        label="Lowest pay, £"
        most={NUMBER_MOST.lowestPay}
        value={lowestPay?.gbp}
        onChange={(gbp) => onChange({ lowestPay: payOf(gbp, limits) })}
      />
      {lowestPay === undefined ? null : (
        <Choose
          label="Pay is for"
          words={PAY_WORDS}
          value={lowestPay.per}
          onChange={(per) => onChange({ lowestPay: { ...lowestPay, per } })}
        />
      )}
      {question === undefined ? null : <p key={question}>{question}</p>}
    </>
  );
}

function payOf(gbp: number | undefined, limits: Limits): Limits['lowestPay'] {
  return gbp === undefined ? undefined : { gbp, per: limits.lowestPay?.per ?? 'hour' };
}

interface AreaLimitProps extends PartProps {
  readonly area: Area | undefined;
  readonly onRemove: () => void;
}

function withoutAreaLimit(record: SessionRecord): SessionRecord {
  const { area: _, ...limits } = record.limits;
  return { ...record, limits };
}

function AreaLimit({ limits, area, onChange, onRemove }: AreaLimitProps) {
  const offered = area !== undefined && area.gss !== limits.area?.gss ? area : undefined;
  const clientView = useSessionState((state) => state.clientView);
  if (limits.area === undefined && offered === undefined) return null;
  return (
    <div className={styles.row}>
      {limits.area === undefined ? null : <p>{`In or near ${limits.area.name}`}</p>}
      {offered === undefined ? null : (
        <Button onClick={() => onChange({ area: offered })}>{`In or near ${offered.name}`}</Button>
      )}
      {limits.area === undefined || clientView ? null : (
        <Button onClick={onRemove}>Remove this place</Button>
      )}
    </div>
  );
}
