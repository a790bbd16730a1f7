import { inEnglish } from '@/shared/words/inEnglish';
import type { Words } from '@/shared/words/words';
import { reasonInWords } from '@/domain/missingWords';
import { formatCell, formatFigure, formatWholePercent } from '@/domain/format';
import type { Climb } from '@/domain/ladder';
import type { Observation } from '@/domain/observation';
import { openingsSentence } from '@/domain/openings';
import { startOfSentence } from '@/domain/plainNames';
import { directionWords, type ProjectionDirection } from '@/domain/projectionDirection';
import { type Sureness, sureness, surenessInput } from '@/domain/sureness';
import { allJobsSentence, levelsSentence } from '@/domain/employmentOutlook';
import type { WiderGroupProfile } from '@/services/pack/widerGroup';
import { midSentence } from '@/ui/midSentence';
import { areaWords, elsewhereWords, payTileWords, widerPay } from './widerWords';
import type { WiderInput, WiderView } from './widerView';

/** One figure at the head of a wider group's page, or what there is instead. */
export interface WiderTile {
  readonly heading: string;
  /** The section that says more. */
  readonly section: 'pay' | 'here' | 'outlook';
  readonly figure: string;
  readonly unit?: string;
  readonly observation?: Observation;
  readonly pinLabel?: string;
  readonly sureness?: Sureness;
  readonly lines: readonly string[];
}

const ARROWS: Readonly<Record<ProjectionDirection, string>> = {
  growing: '↑',
  'little-change': '→',
  'fewer-expected': '↓',
};

const sentences = (...texts: readonly (Words | undefined)[]) =>
  texts.flatMap((text) => (text ? [inEnglish(text)] : []));

/** "£52,297" and "a year": the figure, and its unit beside it. */
function amount(observation: Observation) {
  const figure = formatCell(observation);
  const unit = formatFigure(observation).slice(figure.length).trim();
  return { figure: startOfSentence(figure), unit, observation };
}

/** What a wider group comes to in four figures: pay, people, adverts, outlook. Pure. */
export function widerTiles(input: WiderInput, view: WiderView): readonly WiderTile[] {
  return [payTile(input, view), ...localTiles(input, view), outlookTile(input, view)];
}

/** What each closed section comes to, by its id; nothing where its tile says it. Pure. */
export function widerFindings(
  { local, future, newer }: WiderView,
  { people }: WiderGroupProfile,
): Readonly<Record<string, { readonly finding?: string }>> {
  const openings = future.find((one) => one.openings)?.openings;
  const comesFree = openings && openingsSentence(openings.perYear.figure);
  return {
    pay:
      people.figure.kind === 'value'
        ? { finding: startOfSentence(`${formatFigure(people)} across the UK in 2018`) }
        : {},
    here: {
      finding: local.length === 1 ? 'People, adverts, and a map' : 'By newer group, and maps',
    },
    outlook: comesFree ? { finding: inEnglish(comesFree).replace(/\.$/, '') } : {},
    newer: {
      finding: newer.one
        ? `${formatWholePercent(newer.one.share * 100)} are in group ${newer.one.group.code}`
        : `In ${newer.parts.length} groups or more`,
    },
  };
}

function sure(input: WiderInput, observation: Observation, levelsWider: number) {
  const indicator = input.reference.indicators.find(({ id }) => id === observation.indicator);
  return indicator
    ? { sureness: sureness(surenessInput(observation, indicator, levelsWider, input.today)) }
    : {};
}

function payTile(input: WiderInput, { group, area }: WiderView): WiderTile {
  const tile = { heading: 'Pay', section: 'pay' } as const;
  const { lead } = widerPay(input.profile);
  if (lead?.median.figure.kind !== 'value')
    return {
      ...tile,
      figure: 'No figure',
      lines: [
        lead?.median.figure.kind === 'missing'
          ? startOfSentence(`${reasonInWords(lead.median.figure.reason)}.`)
          : 'These people are spread over several newer groups.',
      ],
    };
  const { median } = lead;
  const isWider = (median.occupation?.code.length ?? 0) < group.code.length;
  return {
    ...tile,
    ...amount(median),
    ...sure(input, median, Math.max(area ? 1 : 0, isWider ? 1 : 0)),
    pinLabel: `middle pay, ${lead.group === 'all' ? 'all employees' : 'full time'}`,
    lines: payTileWords(lead, group),
  };
}

function localTiles(input: WiderInput, view: WiderView): readonly WiderTile[] {
  const { area, local } = view;
  const place = area?.name ?? 'England';
  const [only, ...others] = local;
  const people = { heading: `People in this work in ${place}`, section: 'here' } as const;
  const adverts = { heading: `Adverts in ${place}`, section: 'here' } as const;
  if (only === undefined || others.length > 0) {
    const none = {
      figure: 'No one figure',
      lines: [`Local tables count these people in ${local.length} newer groups.`],
    };
    const major = view.advertsOfMajor;
    return [
      { ...people, ...none },
      major
        ? {
            ...adverts,
            heading: 'Adverts in England',
            ...amount(major),
            ...sure(input, major, 0),
            pinLabel: 'adverts in England',
            lines: [],
          }
        : { ...adverts, ...none },
    ];
  }
  const common = only.quotientWords;
  return [
    climbTile(people, only.people, input, view, [
      common === undefined || !area ? undefined : `${startOfSentence(common)}.`,
    ]),
    climbTile(adverts, only.adverts, input, view, ['Not all jobs are advertised online.']),
  ];
}

function climbTile(
  tile: Pick<WiderTile, 'heading' | 'section'>,
  climb: Climb,
  input: WiderInput,
  { area }: WiderView,
  lines: readonly (string | undefined)[],
): WiderTile {
  if (climb.kind === 'missing')
    return {
      ...tile,
      figure: 'No figure',
      lines: [startOfSentence(`${reasonInWords(climb.reason)}.`)],
    };
  const { observation, levelsWider } = climb.lead;
  return {
    ...tile,
    ...amount(observation),
    ...sure(input, observation, levelsWider),
    pinLabel: midSentence(tile.heading),
    lines: sentences(...lines, areaWords(climb, area)),
  };
}

function outlookTile(input: WiderInput, view: WiderView): WiderTile {
  const tile = { heading: 'Outlook', section: 'outlook' } as const;
  const { elsewhere, future, stand, area } = view;
  if (elsewhere)
    return { ...tile, figure: 'No figure', lines: [elsewhereWords(elsewhere, stand?.group)] };
  const outlook = future.find((one) => one.outlook)?.outlook;
  const direction = outlook?.words.direction;
  if (!outlook || !direction)
    return { ...tile, figure: 'No one outlook', lines: ['The newer groups each have their own.'] };
  return {
    ...tile,
    figure: `${ARROWS[direction]} ${startOfSentence(directionWords(direction))}`,
    observation: outlook.to,
    ...sure(input, outlook.to, area ? 1 : 0),
    pinLabel: 'projected jobs in 2035',
    lines: sentences(levelsSentence(outlook.words), allJobsSentence(outlook.allJobs)),
  };
}
