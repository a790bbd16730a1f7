import { BarRows } from '@/charts/BarRows';
import { formatCell } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { inHundred } from '@/domain/reach';
import type { AreaProfile } from '@/services/pack/area';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import { More } from '../page/More';
import { TravelTimes } from '../page/SmallTables';
import type { CellTable } from '../people/view';
import { commutersOf, reachRows } from './view';

interface TravelSectionProps {
  readonly own: AreaProfile;
  readonly times: CellTable | undefined;
}

/** Where people who live here go out to work, and how long it takes to get to places with jobs. */
export function TravelSection({ own, times }: TravelSectionProps) {
  return (
    <>
      <Reach own={own} />
      {times ? <TravelTimes table={times} /> : null}
    </>
  );
}

const NOTE =
  'By the 2011 Census, for its shape alone: people who work at home or in no fixed place are outside. In 2021 many were at home in lockdown.';

function Reach({ own }: { readonly own: AreaProfile }) {
  const rows = reachRows(own);
  const source = commutersOf(own);
  if (!source) return null;
  const caption = `Where people from ${own.area.name} go out to work`;
  const numberOf = (figure: (typeof rows)[number]['people']) => ({
    text: formatCell({ figure, unit: 'people' }),
  });
  return (
    <>
      <h3 key={caption}>{caption}</h3>
      <BarRows
        label={`${caption}, of 100 people in 2011`}
        rows={rows.map(({ area, share, isOwn }) => ({
          id: area.gss,
          name: areaInWords(area),
          value: share,
          text: inHundred(share),
          isOutlined: !isOwn,
        }))}
      />
      <More summary="The same as a table, with 2021">
        <FigureTable
          caption={caption}
          columns={['District', 'Of 100 people, 2011', 'People, 2011', 'People, 2021']}
          rows={rows.map(({ area, share, people, people2021 }) => ({
            id: area.gss,
            heading: area.name,
            cells: [
              { text: inHundred(share).replace(' in 100', '') },
              numberOf(people),
              numberOf(people2021),
            ],
          }))}
        />
      </More>
      <p className="caption">{NOTE}</p>
      <SourceNote of={source} />
    </>
  );
}
