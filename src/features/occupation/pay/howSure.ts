import type { Climb } from '@/domain/ladder';
import {
  sureness,
  surenessInput,
  surenessTests,
  type SurenessTest,
  type Sureness,
} from '@/domain/sureness';
import type { LeadingPay } from './groupPay';
import type { PayView } from './view';
import { indicatorOf, type OccupationInput } from '../input/input';

/** Why a figure of pay is no surer, by the test that holds it down. */
function reasonOf(test: SurenessTest, { isExact, row }: LeadingPay): string {
  const { median } = row;
  if (test === 'error' && median.cvPercent === undefined)
    return 'the source’s margin is not in this app';
  if (test === 'error') return 'the margin is not small';
  if (test === 'level') return isExact ? 'it is for the whole UK' : 'it is for a wider group';
  return 'it is of some time ago';
}

/** How sure the figures are that other ladders of the page lead to; none for one that leads nowhere. */
export function surenessOfLeads(
  climbs: readonly Climb[],
  { reference, today }: OccupationInput,
): readonly Sureness[] {
  return climbs.flatMap((climb) => {
    if (climb.kind === 'missing') return [];
    const { observation, levelsWider } = climb.lead;
    const indicator = indicatorOf(reference, observation.indicator);
    return [sureness(surenessInput(observation, indicator, levelsWider, today))];
  });
}

/**
 * How sure the pay figure is with what holds it down, where the figures of the page differ: the same
 * words on every figure would say nothing (rule 10).
 *
 * @param others how sure the page's other figures are
 */
export function howSurePay(
  { own, parts }: PayView,
  { reference, today }: OccupationInput,
  others: readonly Sureness[] = [],
): string | undefined {
  const lead = own?.lead;
  if (!lead) return undefined;
  const ofParts = parts.flatMap(({ pay }) => (pay?.lead ? [pay.lead.sureness] : []));
  if ([...ofParts, ...others].every((one) => one === lead.sureness)) return undefined;
  const { median } = lead.row;
  const input = surenessInput(
    median,
    indicatorOf(reference, median.indicator),
    lead.levelsWider,
    today,
  );
  const order: readonly SurenessTest[] = ['error', 'level', 'age', 'kind'];
  const tests = surenessTests(input);
  const lowest = order.find((test) => tests[test] === lead.sureness);
  const margin = lead.hasYearlyError ? ' The margin is that of yearly pay.' : '';
  return lead.sureness === 'sure' || lowest === undefined
    ? `How sure: ${lead.sureness}.${margin}`
    : `How sure: ${lead.sureness}, since ${reasonOf(lowest, lead)}.${margin}`;
}
