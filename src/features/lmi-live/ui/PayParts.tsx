import { useQuery } from '@tanstack/react-query';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { askedOf } from '@/domain/asked';
import { orElse, wantsWider } from '../model/asked';
import { changeRows } from '../model/lists';
import { titled, widerSentence } from '../model/subject';
import { EstimateSplit } from './EstimateSplit';
import { LiveFigure } from './LiveFigure';
import { LiveFrame } from './LiveFrame';
import { LiveList } from './LiveList';
import { useLivePage } from './liveContext';
import { askedOnce } from '@/shared/askedOnce';
import { useLivePart } from './useLivePart';
import styles from './live.module.css';

/** Pay: the service's estimate, its split, and the changes of each year. */
export function PayParts() {
  return (
    <>
      <Estimate />
      <EstimateSplit measure="pay" />
      <PayChanges />
    </>
  );
}

/** The first question of the page: how it goes tells the other parts of the service. */
function Estimate() {
  const lmi = useLmi();
  const page = useLivePage();
  const soc = page.group.code;
  const part = useLivePart('pay', 'at-once');
  const own = askedOf(
    useQuery({ ...lmiQueries.estimatePay(lmi, { soc }), ...askedOnce(part.mayAsk) }),
  );
  const wider = askedOf(
    useQuery({
      ...lmiQueries.estimatePay(lmi, { soc, coarse: true }),
      ...askedOnce(part.mayAsk && wantsWider(own)),
    }),
  );
  const asked = orElse(own, wider);
  const total = asked.kind === 'value' ? asked.value.total : undefined;
  const observation = total && titled(total, page);
  return (
    <LiveFrame part={part} asked={asked} room="estimate">
      {observation ? (
        <LiveFigure
          observation={observation}
          label="LMI for All’s estimate of average pay"
          meaning={`It is an average from a model, not the middle. Do not set it beside other years. ${widerSentence(observation, page)}`.trim()}
        />
      ) : null}
    </LiveFrame>
  );
}

function PayChanges() {
  const lmi = useLmi();
  const { group } = useLivePage();
  const part = useLivePart('pay-changes');
  const asked = askedOf(
    useQuery({ ...lmiQueries.annualChanges(lmi, { soc: group.code }), ...askedOnce(part.mayAsk) }),
  );
  return (
    <LiveFrame part={part} asked={asked} room="line">
      {asked.kind === 'value' ? (
        <details className={styles.details}>
          <summary>Yearly changes in average pay</summary>
          <div className={styles.opened}>
            <LiveList
              caption="Change in average pay since the year before, United Kingdom"
              columns={['Year', 'Change']}
              rows={changeRows(asked.value)}
            />
            <p className={styles.note}>
              Each year is a model of its own and few people are asked in one job. These are not a
              trend, and a small change may be chance.
            </p>
            <p className={styles.source}>
              Source: LMI for All, estimated pay; unit group “{group.title}”, SOC 2010; modelled
            </p>
          </div>
        </details>
      ) : null}
    </LiveFrame>
  );
}
