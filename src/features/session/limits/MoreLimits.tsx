import { useQuery } from '@tanstack/react-query';
import { AGE_BANDS, type AgeBand, minimumInForce } from '@/domain/legalMinimum';
import { type MostPreparation, PREPARATION_WORDS } from '@/domain/moreLimits';
import { today } from '@/domain/period';
import type { Limits } from '@/domain/record';
import { WORK_FILTER_IDS, WORK_FILTERS } from '@/domain/workSettings';
import { packQueries } from '@/services/pack/queries';
import { Sentences } from '@/ui/Sentences';
import { payNotes } from '../LimitsStrip';
import styles from '../LimitsStrip.module.css';
import deskStyles from '../SessionDesk.module.css';
import { ChooseOrNone } from '../ui/Choose';

const AGES: Readonly<Record<AgeBand, string>> = {
  '21': '21 or over',
  '18-20': '18 to 20',
  'under-18': 'Under 18',
  apprentice: 'First-year apprentice',
};

/** Keys of a select are texts. */
const ZONES: readonly MostPreparation[] = [1, 2, 3, 4];
const PREPARATIONS: Readonly<Record<string, string>> = Object.fromEntries(
  ZONES.map((zone) => [String(zone), `At most ${PREPARATION_WORDS[zone]}`]),
);

interface MoreLimitsProps {
  readonly limits: Limits;
  readonly onChange: (part: Partial<Limits>) => void;
}

/** The client's age for the law on pay, how much preparation they can take on, what they will not do. */
export function MoreLimits({ limits, onChange }: MoreLimitsProps) {
  const { work = [] } = limits;
  return (
    <>
      <LawOnPay limits={limits} />
      <div className={deskStyles.row}>
        <ChooseOrNone
          label="Age, for the legal minimum"
          words={AGES}
          value={AGE_BANDS.find((age) => age === limits.age)}
          onChange={(age) => onChange({ age })}
        />
        <ChooseOrNone
          label="Training they can take on"
          words={PREPARATIONS}
          value={limits.preparation === undefined ? undefined : String(limits.preparation)}
          onChange={(zone) => onChange({ preparation: ZONES.find((one) => String(one) === zone) })}
        />
      </div>
      <fieldset className={styles.towns}>
        <legend>What the work has to be like, and what they will not do</legend>
        {WORK_FILTER_IDS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={work.includes(id)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked;
                const next = WORK_FILTER_IDS.filter((one) =>
                  one === id ? isOn : work.includes(one),
                );
                onChange({ work: next.length > 0 ? next : undefined });
              }}
            />
            <span>{WORK_FILTERS[id].words}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** That the lowest pay lies below the law, where it does. */
function LawOnPay({ limits }: { readonly limits: Limits }) {
  const { data: reference } = useQuery({
    ...packQueries.sources(),
    enabled: limits.lowestPay !== undefined,
  });
  const { age, lowestPay } = limits;
  const found = reference && minimumInForce(reference.minimumWage, today(), age);
  if (!found || !lowestPay) return null;
  const minimum = { hourlyGbp: found.hourlyGbp, ...(age ? { age } : {}) };
  // The question on the amount stands beside its field.
  const [sentence] = payNotes({ ...limits, lowestPay }, minimum);
  return sentence?.endsWith('?') ? null : <Sentences of={[sentence]} />;
}
