/** What a column may hold, as a function from a cell to the fault found in it (or undefined). */
export type ColumnCheck = (cell: string, codes: KnownCodes) => string | undefined;

/** The codes that a cell may refer to; filled from the tables that define them. */
export interface KnownCodes {
  readonly areas: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
  readonly soc2010: ReadonlySet<string>;
  readonly soc2020: ReadonlySet<string>;
  readonly onet: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** `table|column|code` of data/exceptions.csv. */
  readonly exceptions: ReadonlySet<string>;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

export const text: ColumnCheck = (cell) => (cell === '' ? 'must not be blank' : undefined);
export const anything: ColumnCheck = () => undefined;

export function matching(pattern: RegExp, what: string): ColumnCheck {
  return (cell) => (pattern.test(cell) ? undefined : `${cell || 'a blank'} is not ${what}`);
}

export function oneOf(...choices: readonly string[]): ColumnCheck {
  return (cell) =>
    choices.includes(cell) ? undefined : `${cell || 'a blank'} is not one of ${choices.join(', ')}`;
}

export function number(min: number, max: number): ColumnCheck {
  return (cell) => {
    if (!NUMBER.test(cell)) return `${cell || 'a blank'} is not a number`;
    const parsed = Number(cell);
    return parsed < min || parsed > max ? `${cell} is outside ${min} to ${max}` : undefined;
  };
}

export function whole(min: number, max: number): ColumnCheck {
  const range = number(min, max);
  return (cell) =>
    range(cell, NO_CODES) ?? (cell.includes('.') ? `${cell} is not whole` : undefined);
}

/** Blank is allowed: a missing figure, whose reason stands in another column or in the methods. */
export function orBlank(check: ColumnCheck): ColumnCheck {
  return (cell, codes) => (cell === '' ? undefined : check(cell, codes));
}

function known(kind: keyof KnownCodes, what: string): ColumnCheck {
  return (cell, codes) =>
    codes[kind].has(cell) ? undefined : `${cell || 'a blank'} is not a known ${what}`;
}

export const area = known('areas', 'area code');
export const district = known('districts', 'district code');
export const soc2010 = known('soc2010', 'SOC 2010 code');
export const soc2020 = known('soc2020', 'SOC 2020 code');
export const onetCode = known('onet', 'O*NET code');
export const element = known('elements', 'O*NET element');
export const source = known('sources', 'source');
export const indicator = known('indicators', 'indicator');
export const table = known('tables', 'table of data/tables.csv');

export function listOf(check: ColumnCheck, separator: string): ColumnCheck {
  return (cell, codes) => {
    for (const item of cell.split(separator)) {
      const fault = check(item, codes);
      if (fault) return fault;
    }
    return undefined;
  };
}

const NO_CODES: KnownCodes = {
  areas: new Set(),
  districts: new Set(),
  soc2010: new Set(),
  soc2020: new Set(),
  onet: new Set(),
  elements: new Set(),
  sources: new Set(),
  indicators: new Set(),
  tables: new Set(),
  exceptions: new Set(),
};
