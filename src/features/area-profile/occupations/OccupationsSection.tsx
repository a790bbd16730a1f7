import type { Observation } from '@/domain/observation';
import { FigureTable, type FigureCell } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import { formatCell } from '@/domain/format';
import { Sentences } from '@/ui/Sentences';
import { NOT_IN_TABLE } from '../input/profileInput';
import type { OccupationRow, OccupationsView } from './view';

/** People in work in the 26 groups, here and in the local skills area, and how common each is. */
export function OccupationsSection({ view }: { readonly view: OccupationsView }) {
  const { here, lsip, rows, source, hasOwn, hasQuotients } = view;
  return (
    <>
      <Sentences
        of={[
          'People who live here, by the kind of work they do.',
          hasOwn ? undefined : `There are no figures for ${here.name} itself.`,
          hasOwn && here.level === 'district' ? ROUGH : undefined,
        ]}
      />
      <FigureTable
        caption="People in work by occupation (SOC 2020)"
        columns={[
          'Group',
          ...(hasOwn ? [here.name] : []),
          ...(lsip ? [`${lsip.name} (local skills area)`] : []),
          ...(hasQuotients ? ['Times as common as in England'] : []),
        ]}
        rows={rows.map((row) => ({
          id: row.group.code,
          heading: row.group.title,
          cells: cellsOf(row, view),
        }))}
        pinAs={(group, area) => `people in work, ${group}, ${area}`}
      />
      <SourceNote of={{ ...source, occupation: undefined }} />
      {hasQuotients ? <p className="caption">{QUOTIENT_NOTE}</p> : null}
    </>
  );
}

const ROUGH =
  'The numbers for a district are rough, as few people are asked. So we round them. Those under 5,000 are marked “very rough”.';

const QUOTIENT_NOTE =
  '1 means as common as in England, 2 twice as common. These are our own estimates with their 95% interval. Where too few people were asked in the district, the local skills area’s stands in and is named.';

function cellsOf(
  row: OccupationRow,
  { lsip, hasOwn, hasQuotients }: OccupationsView,
): readonly FigureCell[] {
  return [
    ...(hasOwn ? [hereCell(row)] : []),
    ...(lsip ? [row.lsip ?? NOT_IN_TABLE] : []),
    ...(hasQuotients ? [quotientCell(row, hasOwn)] : []),
  ];
}

/** Whose quotient it is stands beside it, unless the whole table is the wider area's. */
function quotientCell({ quotient }: OccupationRow, hasOwn: boolean): FigureCell {
  if (!quotient) return 'no figure';
  const { place, text } = quotient;
  return { words: place && hasOwn ? `${place}: ${text}` : text };
}

function hereCell({ here, isVeryRough }: OccupationRow): Observation | string {
  return isVeryRough ? `${formatCell(here)}, very rough` : here;
}
