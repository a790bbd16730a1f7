import { newestOf } from '@/domain/measureTables';
import type { Observation } from '@/domain/observation';
import { isRecent } from '@/domain/referencePeriod';
import type { CellTable } from '../people/view';
import { hasFigure, newest, NOT_IN_TABLE, type ProfileInput, setFor } from '../input/profileInput';
import { labelled } from '../input/shares';

/** Pay of the people who live in a place, in all jobs together. */
export interface PayView {
  readonly weekly?: Observation;
  /** Yearly pay and its spread, beside wider areas. */
  readonly yearly?: CellTable;
}

/** Pay of a place. Pure. */
export function payView(input: ProfileInput): PayView | undefined {
  const [weekly, yearly] = [weeklyPay(input), yearlyPayTable(input)];
  if (!weekly && !yearly) return undefined;
  return { ...(weekly ? { weekly } : {}), ...(yearly ? { yearly } : {}) };
}

/** Two places left the table years ago: their last figure says nothing of pay today. */
function weeklyPay({ own, today }: ProfileInput): Observation | undefined {
  const key = newestOf('pay-residents-weekly');
  const pay = hasFigure(newest(own, key));
  return pay && isRecent(pay, today) ? pay : undefined;
}

const YEARLY_PAY = newestOf('pay-residents-annual');

const YEARLY_PAY_NAMES: Readonly<Record<string, string>> = {
  p25: 'A quarter earn less than',
  median: 'Middle: half earn more, half less',
  p75: 'A quarter earn more than',
};

const middleYearly = ({ own }: ProfileInput) =>
  hasFigure(labelled(setFor(own, YEARLY_PAY)?.rows, 'median'));

function yearlyPayTable(input: ProfileInput): CellTable | undefined {
  const { own, region, nation, whole } = input;
  const source = middleYearly(input);
  if (!source) return undefined;
  const columns = [own, region, nation, whole].flatMap((profile) => {
    const rows = setFor(profile, YEARLY_PAY)?.rows;
    return profile && rows ? [{ name: profile.area.name, rows }] : [];
  });
  return {
    columns: columns.map(({ name }) => name),
    source,
    rows: Object.entries(YEARLY_PAY_NAMES).map(([label, name]) => ({
      id: label,
      name,
      cells: columns.map(({ rows }) => labelled(rows, label) ?? NOT_IN_TABLE),
    })),
  };
}
