import { inEnglish } from '@/shared/words/inEnglish';
import type { Words } from '@/shared/words/words';

/** The same with every message in it said in English. */
type English<Value> = Value extends Words
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly English<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: English<Value[Key]> }
      : Value;

const KINDS: ReadonlySet<unknown> = new Set(['message', 'name', 'row', 'capital']);

const isWords = (value: object): value is Exclude<Words, string> =>
  'kind' in value && KINDS.has(value.kind) && ('english' in value || 'words' in value);

function said(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) return inEnglish(value);
  if (Array.isArray(value)) return value.map(said);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, said(part)]));
}

/** What functions of the domain and the views say, as a reader of English reads it. */
export function english<Value>(value: Value): English<Value> {
  return said(value) as English<Value>;
}
