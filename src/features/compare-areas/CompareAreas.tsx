import { Button } from '@mantine/core';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { Area } from '@/domain/area';
import { formatList } from '@/domain/lists';
import type { AreaProfile } from '@/services/pack/area';
import { packQueries } from '@/services/pack/queries';
import { AreaLink, CompareAreasLink } from '@/ui/links';
import { PageHead } from '@/ui/PageHead';
import { PageTitle } from '@/ui/PageTitle';
import { SideHeads, SideLinks, SideMeasures, SidePage } from '@/ui/SideBySide';
import { useSaidChange } from '@/ui/useSaidChange';
import { withArea } from './compareAreasRequest';
import { compareAreasView } from './model/compareAreasView';
import { coverageSentences } from './model/coverage';
import { widerAreas } from './model/widerAreas';
import { AreaMeasure } from './ui/AreaMeasure';
import { AreasTable } from './ui/AreasTable';

export interface CompareAreasProps {
  /** Codes the pack has, at most four, each once: `findAreas` has seen to it. */
  readonly areas: readonly string[];
  /** What the address asked for and the page does not show, a sentence each. */
  readonly leftOut: readonly string[];
  /** How another area is added. */
  readonly adder: ReactNode;
  readonly onRemove: (gss: string) => void;
}

/** Two to four places side by side, each against the first. */
export function CompareAreas({ areas, leftOut, adder, onRemove }: CompareAreasProps) {
  const profiles = useAreaProfiles(areas);
  const names = profiles.map(({ area }) => area.name);
  const [isTable, setTable] = useState(false);
  useSaidChange(names, ['area', 'areas']);
  const heading = names.length > 1 ? formatList(names) : 'Compare areas';
  return (
    <SidePage>
      <PageTitle title={names.length > 1 ? `${heading} compared` : heading} />
      <PageHead
        heading={heading}
        actions={
          profiles.length === 0 ? undefined : (
            <>
              <Button onClick={() => setTable(!isTable)}>{isTable ? 'Picture' : 'Table'}</Button>
              <Button onClick={() => globalThis.print()}>Print</Button>
            </>
          )
        }
      />
      {[...leftOut, ...coverageSentences(profiles)].map((sentence) => (
        <p key={sentence} className="caption">
          {sentence}
        </p>
      ))}
      <SideHeads
        label="Areas"
        things={profiles.map(({ area }) => thingOf(area, onRemove))}
        adder={adder}
      />
      <Wider profiles={profiles} areas={areas} />
      {profiles.length > 0 ? <SideBySide profiles={profiles} isTable={isTable} /> : null}
    </SidePage>
  );
}

const thingOf = ({ gss, name, level }: Area, onRemove: CompareAreasProps['onRemove']) => ({
  id: gss,
  name,
  link: <AreaLink gss={gss}>{name}</AreaLink>,
  caption: LEVEL_WORDS[level],
  onRemove: () => onRemove(gss),
});

const LEVEL_WORDS: Readonly<Record<Area['level'], string>> = {
  district: 'district',
  lsip: 'local skills area',
  region: 'region',
  nation: 'nation',
  'great-britain': 'England, Wales and Scotland',
  'united-kingdom': 'all four nations',
  'several-districts': 'several districts together',
  abroad: 'another country',
};

interface WiderProps {
  readonly profiles: readonly AreaProfile[];
  readonly areas: readonly string[];
}

/** Areas around those on the page, one press away. */
function Wider({ profiles, areas }: WiderProps) {
  const wider = widerAreas(profiles);
  if (wider.length === 0) return null;
  return (
    <SideLinks
      label="Wider areas to add"
      links={wider.map(({ gss, name }) => ({
        id: gss,
        link: <CompareAreasLink areas={withArea(areas, gss)}>{`Add ${name}`}</CompareAreasLink>,
      }))}
    />
  );
}

interface SideBySideProps {
  readonly profiles: readonly AreaProfile[];
  readonly isTable: boolean;
}

function SideBySide({ profiles, isTable }: SideBySideProps) {
  const { data: reference } = useSuspenseQuery(packQueries.sources());
  const skillsAreas = useAreaProfiles(profiles.flatMap(({ lsip }) => lsip?.gss ?? []));
  const view = useMemo(
    () =>
      compareAreasView({
        profiles,
        skillsAreaOf: ({ lsip }) => skillsAreas.find(({ area }) => area.gss === lsip?.gss),
        indicatorOf: (id) => reference.indicators.find((row) => row.id === id),
      }),
    [profiles, skillsAreas, reference],
  );
  const names = profiles.map(({ area }) => area.name);
  return (
    <section aria-label="Areas side by side">
      {isTable ? (
        <AreasTable view={view} names={names} />
      ) : (
        <SideMeasures areMany>
          {view.rows.map((row) => (
            <AreaMeasure key={row.id} row={row} names={names} />
          ))}
        </SideMeasures>
      )}
      <p className="caption">
        ± is the 95% interval: the true figure most likely lies inside it. A measure has figures of
        one table and one time only.
      </p>
      {view.notShown.length > 0 ? (
        <p className="caption">{`No place here has a figure for: ${formatList(view.notShown)}.`}</p>
      ) : null}
    </section>
  );
}

function useAreaProfiles(codes: readonly string[]): readonly AreaProfile[] {
  return useSuspenseQueries({
    queries: [...new Set(codes)].map((gss) => packQueries.area(gss)),
    combine: dataOf,
  });
}

/** Outside the component, so that the same answers give the same list. */
const dataOf = (results: readonly { readonly data: AreaProfile }[]) =>
  results.map(({ data }) => data);
