import { useQuery } from '@tanstack/react-query';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { askedOf } from '@/domain/asked';
import { changeRows } from '../model/lists';
import { Estimate } from './Estimate';
import { EstimateSplit } from './EstimateSplit';
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
      <Estimate measure="pay" when="at-once" />
      <EstimateSplit measure="pay" />
      <PayChanges />
    </>
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
