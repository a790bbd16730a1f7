import { englishText, inRow, placeName, said, type Words } from '@/shared/words/words';
import { startOfSentence } from '@/domain/plainNames';
import { inOrder, readsCriminalRecord, type Requirement } from '@/domain/requirements';
import type { NationName } from '@/domain/signposts';
import type { Apprenticeship } from '@/services/pack/occupation';

export const NOT_LOOKED_UP = said('This app has not looked up rules for this job.');
export const DEPENDS_ON_NATION = said('It depends on the nation. Choose a place.');
export const REST_DEPENDS_ON_NATION = said('Other rules depend on the nation. Choose a place.');
const NO_LICENCE = 'No licence by law.';
const NO_LICENCE_WORDS = said('No licence by law.');
const RECORD_SENTENCE = 'A record does not always stop you.';
const RECORD_WORDS = said('A record does not always stop you.');

/** Where a group was looked up, but not for this nation. */
export function notLookedUpIn(nation: NationName): Words {
  return said('This app has not looked up rules for this job in {place}.', {
    place: placeName(nation),
  });
}

/** Whether the table's own words say when it is needed. */
const SAYS_WHEN: Readonly<Record<Requirement['when'], RegExp>> = {
  'before you start': /\bbefore\b|\bfirst\b|when you start/i,
  'after you start': /\bafter\b|\bwithin\b|of starting|when you start|you start first/i,
  'to be fully qualified': /\btrain|to be called|call themselves|qualify|sees? customers/i,
  'for some tasks': /^(?:if|to)\b|\bbefore you\b|\bsome\b|\bother\b|\bonly\b|\btasks?\b/i,
  'to run your own business': /\byour own\b|\bto deal\b|\bif you work for\b/i,
  'not needed': /^/,
};

/**
 * One row of the table as a line: of which of the jobs it is asked, the table's own words, when it
 * is needed where those do not say it, and at the end, for whatever reads a criminal record, that a
 * record does not always stop a person.
 */
export function requirementSentence(requirement: Requirement): string {
  const words = requirement.words.replace(RECORD_SENTENCE, '').replaceAll(/\s+/g, ' ').trim();
  const told = requirement.kind === 'none-by-law' ? noLicenceWords(words) : words;
  return [
    `${prefixOf(requirement)}${told}`,
    ...(saysWhen(requirement) ? [] : [`${startOfSentence(requirement.when)}.`]),
    ...recordOf(requirement),
  ].join(' ');
}

/** An age holds from the first day: no more is to be said of it. */
const saysWhen = ({ kind, when, words }: Requirement): boolean =>
  kind === 'age' || SAYS_WHEN[when].test(words);

const recordOf = (requirement: Requirement): readonly string[] =>
  readsCriminalRecord(requirement) ? [RECORD_SENTENCE] : [];

function prefixOf({ scope, who = '' }: Requirement): string {
  if (scope === 'whole') return '';
  if (scope === 'most') return 'Most of these jobs: ';
  const which = inBrackets(firstSentence(who));
  return which === '' ? 'Some of these jobs: ' : `Some of these jobs (${which}): `;
}

const firstSentence = (text: string): string => text.split(/(?<=\.)\s+/)[0] ?? '';

/** Words for a pair of brackets: no full stop at the end, no brackets of their own. */
const inBrackets = (text: string): string =>
  text.replace(/\.$/, '').replaceAll(/\s*\(([^)]*)\)/g, ', $1');

/**
 * Which of the jobs, where the line itself does not say it: all of the words for most jobs and
 * the whole group; for some jobs what follows the first sentence, "Not tram drivers."
 */
export function whoElse({ scope, who = '' }: Requirement): string | undefined {
  const rest = scope === 'some' ? who.slice(firstSentence(who).length).trim() : who;
  return rest === '' ? undefined : startOfSentence(rest);
}

/** "No licence by law for shop work. There are …": the first sentence of such rows. */
const NO_LICENCE_FIRST = /^No licence by law\b([^.]*)\.\s*/;

/**
 * The words of a row of none-by-law, which always begin "No licence by law." What the first
 * sentence adds ("if you are employed", "but most sites ask for a card") is kept.
 */
function noLicenceWords(words: string): string {
  const [first, more = ''] = NO_LICENCE_FIRST.exec(words) ?? [];
  if (first === undefined) return `${NO_LICENCE} ${words}`;
  const but = /, (but .*)$/.exec(more)?.[1];
  const only = /\b(if you .*)$/.exec(more)?.[1];
  return [
    NO_LICENCE,
    ...(but ? [`${startOfSentence(but)}.`] : []),
    ...(only ? [`That is so ${only}.`] : []),
    words.slice(first.length),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * The first thing to know, for a tile: what is asked before the start, of the whole group, most
 * jobs or some; else that there is no licence by law; else the first of what comes later.
 * Undefined without a row.
 *
 * @param requirements those of the client's nation
 */
export function needsShort(requirements: readonly Requirement[]): Words | undefined {
  const ordered = inOrder(requirements);
  const [first] = ordered;
  if (!first) return undefined;
  const none = ordered.some(({ kind }) => kind === 'none-by-law');
  if (first.when !== 'before you start' && none) return NO_LICENCE_WORDS;
  return inRow([shortOf(first), readsCriminalRecord(first) ? RECORD_WORDS : undefined]);
}

function shortOf({ scope, when, name: english }: Requirement): Words {
  const name = englishText(english);
  if (scope === 'whole') return WHEN_SHORT[when](name);
  if (scope === 'some') return said('Some jobs: {name}.', { name });
  return when === 'before you start'
    ? said('Most jobs: {name} before you start.', { name })
    : said('Most jobs: {name}.', { name });
}

const WHEN_SHORT: Readonly<Record<Requirement['when'], (name: Words) => Words>> = {
  'before you start': (name) => said('Before you start: {name}.', { name }),
  'after you start': (name) => said('After you start: {name}.', { name }),
  'to be fully qualified': (name) => said('To be fully qualified: {name}.', { name }),
  'for some tasks': (name) => said('For some tasks: {name}.', { name }),
  'to run your own business': (name) => said('To run your own business: {name}.', { name }),
  'not needed': (name) => said('Not needed: {name}.', { name }),
};

/** "Train driver, level 3, about 12 months". */
export function apprenticeshipWords({ title: english, level, months }: Apprenticeship): Words {
  const values = { title: englishText(english), level };
  return months === null
    ? said('{title}, level {level}', values)
    : said('{title}, level {level}, about {months} months', { ...values, months });
}

/**
 * That England has apprenticeships for the work: a way of training and never a vacancy. All of
 * several are listed beside it. Undefined where there is none.
 */
export function apprenticeshipSentence(leading: readonly Apprenticeship[]): Words | undefined {
  const [first, ...others] = leading;
  if (!first) return undefined;
  return others.length === 0
    ? said('An apprenticeship leads to this work in England: {apprenticeship}.', {
        apprenticeship: apprenticeshipWords(first),
      })
    : said('{n} apprenticeships lead to this work in England.', { n: leading.length });
}
