import { formatNumber } from '@/domain/format';
import type { CommutingYear } from '@/domain/commuting';
import { Choice } from '@/ui/Choice';
import { FigureTable } from '@/ui/FigureTable';
import { type FlowRow, sharedSentence, type WorkersView } from '../model/workers';
import type { FlowWay, ShownDemand } from '../request';
import { FlowMap } from './FlowMap';
import styles from '../demand.module.css';

interface WorkersSectionProps {
  readonly view: WorkersView;
  readonly flow: FlowWay;
  readonly onShow: (change: Partial<ShownDemand>) => void;
}

const YEARS = [
  { value: '2011', label: '2011' },
  { value: '2021', label: '2021, in lockdown' },
] as const;

const WAYS = [
  { value: 'in', label: 'Where its workers live' },
  { value: 'out', label: 'Where its people work' },
] as const;

/** In and out of an area, as lists and on a map: where its workers live, where its people work. */
export function WorkersSection({ view, flow, onShow }: WorkersSectionProps) {
  return (
    <>
      <div className={styles.choices}>
        <Choice
          label="Census"
          options={YEARS}
          value={view.year === 2011 ? '2011' : '2021'}
          onChange={(chosen) => onShow({ census: chosen === '2021' ? 2021 : 2011 })}
        />
        <Choice
          label="On the map"
          options={WAYS}
          value={flow}
          onChange={(way) => onShow({ flow: way })}
        />
      </div>
      {[...view.sentences, sharedSentence(view)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <FlowMap view={view} flow={flow} />
      <div className={styles.beside}>
        <Flows title={`They come from, ${view.year}`} of={view.comeFrom} whole="who work here" />
        <Flows title={`They go to, ${view.year}`} of={view.goTo} whole="who live here" />
      </div>
      <p className="caption">{NOTE[view.year]}</p>
    </>
  );
}

const NOTE: Readonly<Record<CommutingYear, string>> = {
  2011: 'Census 2011, by district. People who work at home or in no fixed place are not in it. Homes in England and Wales only. Pairs of fewer than ten people are left out. The City of London is within Westminster, the Isles of Scilly within Cornwall.',
  2021: 'Census of March 2021, in lockdown: many worked at home, or not at all. A second look, never the first. Homes in England and Wales only.',
};

interface FlowsProps {
  readonly title: string;
  readonly of: readonly FlowRow[];
  readonly whole: string;
}

function Flows({ title, of, whole }: FlowsProps) {
  return (
    <FigureTable
      caption={title}
      columns={['District', 'People', `In 100 ${whole}`]}
      rows={of.map(({ gss, name, people, text }) => ({
        id: gss,
        heading: name,
        cells: [{ text: formatNumber(people) }, { text: text }],
      }))}
    />
  );
}
