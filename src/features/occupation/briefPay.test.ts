import { expect, test } from 'vitest';
import { valueOrNull } from '@/domain/figure';
import { jobsInBriefOf } from '@/services/pack/nextJobs';
import { groupsSchema } from '@/services/pack/schemas/groups';
import { jobsInBriefSchema } from '@/services/pack/schemas/nextJobs';
import { inputFromData, socsFromData } from '../../../tests/support/occupationInput';
import { shardFromData } from '../../../tests/support/packFromData';
import { limitFacts } from './limitFacts';
import { payView } from './pay/view';
import { widerGroup, leadGroup } from './input/widerGroup';

const briefs = jobsInBriefOf(
  jobsInBriefSchema.parse(shardFromData('jobs-in-brief')),
  groupsSchema.parse(shardFromData('groups')),
);

/** Where the page shows pay an hour of the group itself; elsewhere a list has no figure. */
function payOfPage(soc: string) {
  const lead = payView(inputFromData(soc), 'hour').own?.lead;
  if (!lead?.isExact || lead.unit !== 'hour') return undefined;
  const { p25, median, p75 } = lead.row;
  return [lead.people, ...[p25, median.figure, p75].map(valueOrNull)];
}

test('a list has the same pay, limits and wider group as the page of the job, for all groups', () => {
  for (const soc of socsFromData()) {
    const brief = briefs.get(soc);
    const pay = brief?.pay;
    expect([soc, pay && [pay.people, ...[pay.p25, pay.median, pay.p75].map(valueOrNull)]]).toEqual([
      soc,
      payOfPage(soc),
    ]);
    const input = inputFromData(soc);
    expect([soc, brief?.limits.part]).toEqual([soc, limitFacts(input).part]);
    expect([soc, brief?.wider?.group.code]).toEqual([
      soc,
      leadGroup(widerGroup(input))?.group.code,
    ]);
  }
});
