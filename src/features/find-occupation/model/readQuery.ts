import { jobWords } from './jobWords';

/** What was typed, told apart: what names the job, and what only says more about it. */
export interface ReadQuery {
  /** The words that name the job. */
  readonly words: readonly string[];
  /** Numbers and grades, which can help a title that holds them and never lead to one alone. */
  readonly helpers: readonly string[];
  /** What was typed without pay, hours, times, ages, sizes and grades. */
  readonly plain: string;
  /** Hours a week, where they were typed. */
  readonly hours?: number;
  /** True where digits were typed and nothing that names a job. */
  readonly isOnlyNumbers: boolean;
}

/** Pay, hours, times, ages and sizes say nothing about which job it is. */
const LEFT_OUT: readonly RegExp[] = [
  /£\s?\d[\d,.]*k?(?:\s*(?:-|to)\s*£?\s?\d[\d,.]*k?)?(?:\s*(?:an?|per|\/|p)\s*(?:hour|hr|h|day|week|wk|month|year|yr|annum|pa?)\b)?/g,
  /\b\d[\d,.]*k\b(?:\s*(?:an?|per|\/)\s*(?:year|yr|annum))?/g,
  /\b\d[\d,.]*\s*(?:pounds?|quid)\b(?:\s*(?:an?|per|\/)\s*(?:hour|hr|day|week|month|year))?/g,
  /\b\d+ on \d+ off\b/g,
  /\b(\d{1,2})(?::\d\d)?\s*(?:am|pm)?\s*(?:-|to|til|till|until)\s*(?!\1\b)\d{1,2}(?::\d\d)?\s*(?:am|pm)?\b/g,
  /\b\d{1,2}(?::\d\d)?\s*(?:am|pm)\b/g,
  /\b\d+\+?\s*(?:-\s*\d+\s*)?(?:years?|yrs?|months?|weeks?|days?|minutes?|mins?|miles?|km)\b(?:\s*(?:olds?|experience|exp))?/g,
  /\b\d+(?:\.\d+)?\s*(?:seater|seats?|beds?|bedded|foot|feet|ft|metres?|meters?|m|mm|inch|litres?|volts?|kv|kw|mw|amps?|mph|wpm|%|percent)\b/g,
];
const HOURS =
  /\b(\d+(?:\.\d+)?)\s*(?:(?:-|to)\s*\d+(?:\.\d+)?\s*)?(?:hours?|hrs?|h)\b(?:\s*(?:an?|per|\/)\s*(?:week|wk|day)|\s*(?:weekly|pw|p\/w))?/g;

/** How far somebody has come: a grade of the job, not the job. */
const GRADE =
  /\b(?:(?:s?nvq|svq|btec|qcf|rqf|cache|diploma|city (?:and|&) guilds)\s*)?(?:(?:level|lvl|grade|band|stage|key stage|year|tier|step|scale|phase|l)\s*\d+[a-z]?|\d+(?:st|nd|rd|th)\s+edition)\b/g;
const WEIGHT = /\b(\d+(?:\.\d+)?)\s*(t|ton|tons|tonne|tonnes|kg|kgs|kilos?)\b/g;
const LICENCE =
  /\b(?:cat(?:egory|\.)?\s*(b|be|b\s?\+\s?e|c1?\s?\+?\s?e?|d1?)|(c1?\s?\+\s?e|c1e?|ce|d1))(?![a-z0-9])/g;
const CLASS = /\bclass\s*(?:[12]|one|two)\b/g;

/** Reads a query in everyday words: numbers with units apart from the words that name a job. */
export function readQuery(typed: string): ReadQuery {
  let text = typed.toLowerCase();
  const taken: string[] = [];
  let hours: number | undefined;
  const take = (pattern: RegExp) => {
    text = text.replace(pattern, (found) => {
      taken.push(found);
      return ' ';
    });
  };
  for (const pattern of LEFT_OUT) text = text.replace(pattern, ' ');
  text = text.replace(HOURS, (_, number: string) => {
    hours = Number(number);
    return ' ';
  });
  take(GRADE);
  const plain = text;
  const vehicle = vehicleOf(text);
  text = text.replace(WEIGHT, ' ');
  if (vehicle !== undefined) text = text.replace(LICENCE, ' ').replace(CLASS, ' ');
  text = text.replace(WHERE, ' ').replace(NOT_THE_JOB, ' ').replace(AT_A_PLACE, '$2 $1');
  const all = jobWords(text);
  const isHelper = (word: string) => /^\d+$/.test(word) || WHEN_OR_HOW.has(word);
  const telling = all.filter((word) => !isHelper(word));
  const named = telling.length > 0 ? telling : all.filter((word) => !/^\d+$/.test(word));
  const helping = all.filter((word) => !named.includes(word));
  const words = vehicle === undefined ? named : withVehicle(named, vehicle);
  return {
    words,
    plain,
    helpers: [...helping, ...taken.flatMap((part) => jobWords(part))],
    ...(hours === undefined ? {} : { hours }),
    isOnlyNumbers: words.length === 0 && /\d/.test(typed),
  };
}

/** Where the job is looked for: the box beside this one asks for it. */
const WHERE = /\b(?:near|close to|around)\b.*$/;

/** "cook in a care home" is a care home cook: the last word says what somebody is. */
const AT_A_PLACE = /^\s*(.+?)\s+(?:in|at)\s+(?:an?\s+|the\s+)?(.+)$/;

/** How somebody works, which says nothing about the job. */
const NOT_THE_JOB =
  /\b(?:self[ -]?employed|part[ -]?time|full[ -]?time|zero[ -]hours?|no experience|jobs?|vacanc(?:y|ies))\b/g;

/** Beside the name of a job these say when or how it is done: a night porter is a porter. */
const WHEN_OR_HOW = new Set(
  'weekend evening night nightshift shift looking after temp temporary casual permanent seasonal wanted needed trainee apprentice apprenticeship qualified experienced freelance remote'.split(
    ' ',
  ),
);

type Vehicle = 'van' | 'lorry' | 'bus';

/** From this weight on a van is a lorry: the limit of a car licence. */
const LAST_VAN_TONNES = 3.5;
const KG_A_TONNE = 1000;

/** The vehicle that a weight or a licence stands for, where it is about driving one. */
function vehicleOf(text: string): Vehicle | undefined {
  const [weight] = text.matchAll(WEIGHT);
  const [licence] = text.matchAll(LICENCE);
  const rest = jobWords(text.replace(WEIGHT, ' ').replace(LICENCE, ' ').replace(CLASS, ' '));
  if (!rest.every((word) => ABOUT_DRIVING.has(word))) return undefined;
  if (licence) return LICENCES[(licence[1] ?? licence[2] ?? '').charAt(0)];
  if (!weight) return CLASS_ALONE.test(text) ? 'lorry' : undefined;
  const tonnes = Number(weight[1]) / (weight[2]?.startsWith('k') ? KG_A_TONNE : 1);
  return tonnes > LAST_VAN_TONNES ? 'lorry' : 'van';
}

const CLASS_ALONE = /\bclass\s*(?:[12]|one|two)\b/;
const LICENCES: Readonly<Record<string, Vehicle>> = { b: 'van', c: 'lorry', d: 'bus' };
const ABOUT_DRIVING = new Set(
  'driver driving drive van lorry hgv lgv truck wagon licence license job work delivery'.split(' '),
);

/** "driver 3.5t" is a van driver; "7.5t lorry driver" says its vehicle itself. */
function withVehicle(words: readonly string[], vehicle: Vehicle): readonly string[] {
  const others = words.filter((word) => !/^(?:driv|licen[cs]e|job|work)/.test(word));
  return others.length > 0 ? [...others, 'driver'] : [vehicle, 'driver'];
}
