import type { Section } from '@/ui/Sections';
import type { ShownDemand } from '../request';
import type { DemandInput } from '../model/demandInput';
import { hasHeat } from '../model/heat';
import type { KindsView } from '../model/kinds';
import { hasMix, industriesView, qualificationsView } from '../model/mix';
import type { Workers } from '../useDemand';
import { DistrictsSection } from './DistrictsSection';
import { HeatTable } from './HeatTable';
import { MixSection } from './MixSection';
import { ProjectionsSection } from './ProjectionsSection';
import { WorkersSection } from './WorkersSection';

interface Contents {
  readonly input: DemandInput;
  readonly kinds: KindsView;
  readonly workers: Workers;
  readonly shown: ShownDemand;
  readonly onShow: (change: Partial<ShownDemand>) => void;
}

/** What opens below the table: a section for what the area's tables have. */
export function demandSections(contents: Contents): readonly Section[] {
  return [
    districts(contents),
    heat(contents),
    projections(contents),
    industries(contents),
    qualifications(contents),
    workers(contents),
  ].flatMap((section) => section ?? []);
}

const partsWord = ({ profile }: DemandInput) =>
  profile.parts[0]?.area.level === 'region' ? 'regions' : 'districts';

function districts({ input, shown, onShow }: Contents): Section | undefined {
  const { parts } = input.profile;
  if (parts.length < 2) return undefined;
  return {
    id: 'districts',
    title: `Its ${partsWord(input)} side by side`,
    finding: 'Claims, work, pay',
    terms: ['rate', 'work', 'middle', 'margin'],
    content: <DistrictsSection input={input} by={shown.by} onBy={(by) => onShow({ by })} />,
  };
}

function heat({ input }: Contents): Section | undefined {
  if (input.profile.parts.length < 2 || !hasHeat(input)) return undefined;
  return {
    id: 'heat',
    title: 'Adverts by district',
    terms: ['adverts', 'thousand'],
    content: <HeatTable input={input} />,
  };
}

function projections({ input, kinds }: Contents): Section | undefined {
  const { skillsAreas } = input.profile;
  if (skillsAreas.length === 0) return undefined;
  return {
    id: 'projections',
    title: 'Growing or not by 2035',
    finding: `England and ${skillsAreas.length} local skills ${skillsAreas.length === 1 ? 'area' : 'areas'}, side by side`,
    terms: ['projected', 'lsip'],
    content: <ProjectionsSection rows={kinds.rows} places={[input.england, ...skillsAreas]} />,
  };
}

function industries({ input }: Contents): Section | undefined {
  if (!hasMix(input, 'enterprises')) return undefined;
  return {
    id: 'industries',
    title: 'Businesses by industry',
    terms: ['businesses', 'industry'],
    content: (
      <MixSection of={() => industriesView(input)} label="Businesses by industry, in per cent" />
    ),
  };
}

function qualifications({ input }: Contents): Section | undefined {
  if (!hasMix(input, 'highest-qualification')) return undefined;
  return {
    id: 'qualifications',
    title: 'Qualifications of residents',
    finding: 'Highest level, 16 to 64',
    terms: ['qualification'],
    content: (
      <MixSection
        of={() => qualificationsView(input)}
        label="Residents by highest qualification, in per cent"
      />
    ),
  };
}

function workers({ workers: { view }, shown, onShow }: Contents): Section | undefined {
  if (!view) return undefined;
  return {
    id: 'workers',
    title: 'Where workers come from and go',
    terms: ['commuting', 'census'],
    content: <WorkersSection view={view} flow={shown.flow} onShow={onShow} />,
  };
}
