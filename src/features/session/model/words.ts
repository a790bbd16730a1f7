import type { AimKind, OptionStage, Progress, TravelMode } from '@/domain/record';

export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  completed: 'Completed',
  'no-longer-applicable': 'No longer applicable',
};

export const AIM_WORDS: Readonly<Record<AimKind, string>> = {
  skills: 'Skills',
  work: 'Work',
  learning: 'Learning',
  other: 'Other',
};

export const STAGE_WORDS: Readonly<Record<OptionStage, string>> = {
  'looked-at': 'Looked at',
  shortlisted: 'Shortlisted',
  'ruled-out': 'Ruled out',
};

export const MODE_WORDS: Readonly<Record<TravelMode, string>> = {
  walk: 'On foot',
  cycle: 'By bike',
  bus: 'By bus',
  train: 'By train',
  car: 'By car',
};

export const OWNER_WORDS = { client: 'Client', adviser: 'Adviser' } as const;

export const GIVEN_WORDS = { paper: 'On paper', email: 'By e-mail', digital: 'On screen' } as const;

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A table of words as the choices of a select, in the order they are written. */
export function choices<Value extends string>(
  words: Readonly<Record<Value, string>>,
): Choice<Value>[] {
  return Object.keys(words)
    .filter((key): key is Value => Object.hasOwn(words, key))
    .map((value) => ({ value, label: words[value] }));
}
