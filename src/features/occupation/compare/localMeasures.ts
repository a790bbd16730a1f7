import { axisOf } from '@/charts/scale';
import { missing, valueOrNull } from '@/domain/figure';
import { formatFigure, formatNumber, roundProjection } from '@/domain/format';
import type { Climb } from '@/domain/ladder';
import { areaInWords } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { LEAVERS_NOTE, oneJobIn } from '@/domain/openings';
import { directionWords, type ProjectionDirection } from '@/domain/projectionDirection';
import type { ReachAdverts } from '@/domain/reach';
import { partsInWords } from '@/domain/reachWords';
import { ADVERTS_NOTE, noAdvertsSentence, reachInBrief } from '../adverts/sentences';
import { advertsView } from '../adverts/view';
import { noCountSentence } from '../here/sentences';
import { hereView } from '../here/view';
import type { OccupationInput } from '../input/input';
import { areaOpenings } from '../openings/sentences';
import { type AreaOpenings, openingsView } from '../openings/view';
import { noProjection } from '../outlook/sentences';
import {
  FROM_YEAR,
  type NearAndFar,
  type AreaOutlook,
  outlookView,
  TO_YEAR,
} from '../outlook/view';
import { type Measure, once } from './measure';
import { type Piece, piecesOf, rowHead } from './pieces';
import type { Columns } from './view';

const observationOf = (climb: Climb): Observation | undefined =>
  climb.kind === 'found' ? climb.lead.observation : undefined;

/** Where the figures of several jobs are of one area, its name; of places each row has its own. */
function areaWords({ by }: Columns, pieces: readonly Piece<unknown>[]): string | undefined {
  const names = once(pieces.map(({ observation }) => observation && areaInWords(observation.area)));
  return by === 'job' && names.length === 1 ? names[0] : undefined;
}

const firstOf = (pieces: readonly Piece<unknown>[]) =>
  pieces.find(({ observation }) => observation)?.observation;

/** Adverts in the place, and where people who live there work. Nothing is judged: they are incomplete. */
export function advertsMeasure(columns: Columns): Measure {
  const pieces = piecesOf(columns, (job) => {
    const view = advertsView(job);
    const reach = view.reach?.isChosen ? view.reach : undefined;
    const lead = observationOf(view.adverts);
    const parts = view.partAdverts.map(({ group, share, climb }) => ({
      group,
      share,
      observation: observationOf(climb),
    }));
    const all = parts.length > 0 ? parts : [{ group: view.lead?.group, observation: lead }];
    return all.map((one, at) => ({
      ...one,
      isWider: true,
      of: at === 0 && isOwn(one.observation, job) ? beyond(reach?.adverts, one.observation) : null,
    }));
  });
  const rows = pieces.map((piece) => {
    const figure = piece.observation?.figure ?? missing('not-in-app');
    return {
      ...rowHead(piece),
      value: valueOrNull(figure),
      text: figure.kind === 'value' ? formatNumber(figure.value) : 'No figure',
      ...(piece.of === null ? {} : { beyond: piece.of, more: `+ ${formatNumber(piece.of)}` }),
    };
  });
  const hasBeyond = pieces.some(({ of }) => of !== null);
  const place =
    columns.by === 'place' ? 'the place itself' : (areaWords(columns, pieces) ?? 'here');
  return {
    id: 'adverts',
    title: hasBeyond ? 'Adverts within reach' : 'Adverts',
    verdict: 'Not compared',
    drawn: {
      kind: 'bars',
      rows,
      key: hasBeyond
        ? [
            { glyph: 'solid', text: place },
            { glyph: 'outlined', text: 'where else people who live here worked in 2011' },
          ]
        : [],
    },
    sentences: [
      ADVERTS_NOTE,
      ...once(
        columns.jobs.flatMap((job, at) => {
          const view = advertsView(job);
          const reach = view.reach?.isChosen ? view.reach : undefined;
          return [
            noAdvertsSentence(view),
            reach && reachInBrief(reach),
            reach?.adverts.kind === 'listed'
              ? `${columns.titles[at]}: ${partsInWords(reach.adverts.parts)}.`
              : undefined,
          ];
        }),
      ),
    ],
    observation: firstOf(pieces),
  };
}

const isOwn = (observation: Observation | undefined, { district }: OccupationInput) =>
  observation !== undefined && observation.area.gss === district?.area.gss;

/** The adverts of the other districts; null where any of them is missing (rule 16). */
function beyond(all: ReachAdverts | undefined, own: Observation | undefined): number | null {
  if (all?.kind !== 'sum' || own?.figure.kind !== 'value') return null;
  return Math.max(0, all.total - own.figure.value);
}

const ARROWS: Readonly<Record<ProjectionDirection, string>> = {
  growing: '↑',
  'little-change': '→',
  'fewer-expected': '↓',
};

/** What is projected near the reader, a part each where the work is in several wider groups. */
function nearestOf<Found>(
  { areas, parts, lead }: NearAndFar<Found>,
  observation: (found: Found) => Observation,
) {
  const [nearest] = areas;
  const found =
    parts.length > 0
      ? parts.map((part) => ({ group: part.group, share: part.share, of: part.nearest }))
      : [{ group: lead?.group, of: nearest }];
  return found.map(({ of, ...reading }) => ({
    ...reading,
    of,
    isWider: true,
    observation: of && observation(of),
  }));
}

const noneFor = (view: NearAndFar<unknown>) =>
  view.elsewhere && noProjection(view.elsewhere.nation);

/** Jobs now and projected on one axis from zero: only their direction is said. */
export function outlookMeasure(columns: Columns): Measure {
  const pieces = piecesOf(columns, (job) => nearestOf(outlookView(job), ({ to }) => to), false);
  const rows = pieces.map((piece) => ({ ...rowHead(piece), ...dumbbell(piece.of) }));
  return {
    id: 'outlook',
    title: `Jobs ${FROM_YEAR} to ${TO_YEAR}`,
    pinAs: `projected jobs in ${TO_YEAR}`,
    verdict: 'Direction only',
    drawn: {
      kind: 'dumbbells',
      rows,
      axis: axisOf(
        rows.flatMap(({ from, to }) => [from, to]),
        { format: (jobs) => formatNumber(jobs), from: 'zero', steps: 2 },
      ),
      key: [
        { glyph: 'open', text: String(FROM_YEAR) },
        { glyph: 'filled', text: `${TO_YEAR}, projected` },
      ],
    },
    sentences: once(columns.jobs.map((job) => noneFor(outlookView(job)))),
    observation: firstOf(pieces),
    sourceWords: areaWords(columns, pieces),
  };
}

function dumbbell(found: AreaOutlook | undefined) {
  const { from, to, direction } = found?.outlook ?? {};
  if (from?.kind !== 'value' || to?.kind !== 'value')
    return { from: null, to: null, text: 'No projection' };
  const [now, later] = [from, to].map((figure) => formatNumber(roundProjection(figure.value)));
  return {
    from: from.value,
    to: to.value,
    text: direction ? `${ARROWS[direction]} ${directionWords(direction)}` : 'No direction',
    more: now === later ? `${now}` : `${now} to ${later}`,
  };
}

/** Jobs that come free a year among all there are (rule 14). */
export function openingsMeasure(columns: Columns): Measure {
  const pieces = piecesOf(
    columns,
    (job) => nearestOf(openingsView(job), ({ perYear }) => perYear),
    false,
  );
  const rows = pieces.map((piece) => ({ ...rowHead(piece), ...unitRow(piece.of) }));
  const isDrawn = rows.some(({ cells }) => cells > 0);
  const missingSentences = pieces.map(({ of }) =>
    of?.perYear.figure.kind === 'missing' ? areaOpenings(of) : undefined,
  );
  return {
    id: 'openings',
    title: 'Openings each year',
    verdict: 'Projected',
    drawn: { kind: 'units', rows },
    sentences: [
      ...(isDrawn
        ? ['Each row is all the jobs; the dark one comes free in a year.', LEAVERS_NOTE]
        : []),
      ...once([...missingSentences, ...columns.jobs.map((job) => noneFor(openingsView(job)))]),
    ],
    observation: firstOf(pieces),
    sourceWords: areaWords(columns, pieces),
  };
}

function unitRow(found: AreaOpenings | undefined) {
  if (found?.perYear.figure.kind !== 'value') return { cells: 0, label: '', text: 'No figure' };
  const { figure } = found.perYear;
  const one = oneJobIn(figure, found.jobs);
  return {
    cells: one ?? 0,
    label: one === undefined ? '' : `1 job in ${one} comes free in a year`,
    text: formatNumber(roundProjection(figure.value)),
    ...(one === undefined ? {} : { more: `1 in ${one}` }),
  };
}

/** People of the wider group who live in each place: never jobs there. */
export function peopleMeasure(columns: Columns): Measure {
  const pieces = piecesOf(columns, (job) => {
    const { people, partPeople, lead } = hereView(job);
    const parts = partPeople.map(({ group, share, climb }) => ({ group, share, climb }));
    const all = parts.length > 0 ? parts : [{ group: lead?.group, climb: people }];
    return all.map(({ climb, ...one }) => ({
      ...one,
      of: climb,
      isWider: true,
      observation: observationOf(climb),
    }));
  });
  return {
    id: 'people',
    title: 'People in this work who live here',
    drawn: {
      kind: 'bars',
      key: [],
      rows: pieces.map((piece) => ({
        ...rowHead(piece),
        value: valueOrNull(piece.observation?.figure ?? missing('not-in-app')),
        text: piece.observation ? peopleText(piece.observation) : 'No figure',
      })),
    },
    sentences: once(columns.jobs.map((job) => noCountSentence(hereView(job)))),
    observation: firstOf(pieces),
  };
}

/** Rounded as rule 4 has it; "people" is said in the title. */
const peopleText = (observation: Observation) => formatFigure(observation).replace(/ people$/, '');
