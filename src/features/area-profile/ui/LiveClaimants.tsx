import { useQuery } from '@tanstack/react-query';
import type { Answer } from '@/domain/answer';
import type { Area } from '@/domain/area';
import { reasonInWords } from '@/domain/figure';
import { formatFigure, formatPeriod } from '@/domain/format';
import type { Observation } from '@/domain/observation';
import type { ClaimantCount } from '@/services/nomis/claimants';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { FigureLine } from '@/tables/FigureLine';
import { isNewer } from '../model/claimantView';
import styles from './area.module.css';
import { usePatience } from './usePatience';

interface LiveClaimantsProps {
  readonly area: Area;
  /** The pack's figure, which stays where it is. */
  readonly pack: Observation;
}

/** A newer month from Nomis, beside the pack's figure and never in its place. */
export function LiveClaimants({ area, pack }: LiveClaimantsProps) {
  const nomis = useNomis();
  const { data, isError, isFetching } = useQuery(nomisQueries.claimantCount(nomis, area));
  const isPatient = usePatience(isFetching && !data);
  if (!nomis.enabled) return null;
  if (data?.kind === 'value' && isNewer(data.value.claimants, pack)) {
    const { claimants, rate } = data.value;
    return (
      <FigureLine observation={claimants} label="Claimants, a newer month from Nomis">
        {formatFigure(rate)} of people aged 16 to 64.
      </FigureLine>
    );
  }
  return (
    <output className={styles.status}>
      {data ? settledWords(data, pack) : waitingWords({ isError, isPatient, pack })}
    </output>
  );
}

function settledWords(data: Answer<ClaimantCount>, pack: Observation): string {
  if (data.kind === 'missing') return `Nomis has no newer figure: ${reasonInWords(data.reason)}.`;
  const { figure, periodEnd } = data.value.claimants;
  if (figure.kind === 'missing')
    return `Nomis has no newer figure: ${reasonInWords(figure.reason)}.`;
  return periodEnd === pack.periodEnd
    ? 'Nomis has no newer month.'
    : `The newest month of Nomis is older: ${formatPeriod(data.value.claimants.period)}.`;
}

interface Waiting {
  readonly isError: boolean;
  readonly isPatient: boolean;
  readonly pack: Observation;
}

function waitingWords({ isError, isPatient, pack }: Waiting): string {
  if (!isError && isPatient) return 'Asking Nomis for a newer month…';
  const month = formatPeriod(pack.period);
  return isError
    ? `Nomis is not answering. The figures here are of ${month}.`
    : `Nomis has not answered yet. The figures here are of ${month}.`;
}
