import type { Chance } from './chance';

type Json = unknown;

/** Deeper than a program that calls itself can follow; in a value, as deep as this one can. */
const DEEP = 100_000;
const DEEP_VALUE = 1000;

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** What may stand where something else is meant: of each kind that has broken a program before. */
const ODD_VALUES: readonly (() => Json)[] = [
  () => null,
  () => true,
  () => '',
  () => 'NaN',
  () => -1,
  () => 0.1,
  () => 1e308,
  () => -1e308,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 99,
  () => '2026-02-30',
  () => '9999-99-99',
  () => '275760-09-14T00:00:00Z',
  () => '-000001-01-01T00:00:00Z',
  () => '%%%=',
  () => 'AAAA',
  () => 'x'.repeat(300_000),
  () => '\ud800\u0000\u202e',
  () => [],
  () => ({}),
  () => [[[]]],
  () => ({ length: 1e9 }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => JSON.parse(nested(DEEP_VALUE)),
];

const isHolder = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null;

/** Every place in a value, each as its holder and its key. */
function placesIn(value: Json): readonly (readonly [Record<string, Json>, string])[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as const, ...placesIn(value[key])]);
}

/** What is repeated: of three changes one within the other the text would be longer than any may be. */
function lightest(part: readonly Json[]): Json {
  const [one = part] = part;
  return JSON.stringify(one).length > 20_000 ? null : one;
}

/** One change in the structure of a value. */
function changeStructure(value: Record<string, Json>, chance: Chance): void {
  const places = placesIn(value);
  if (places.length === 0) return;
  const [holder, key] = chance.oneOf(places);
  const [otherHolder, otherKey] = chance.oneOf(places);
  const part = holder[key];
  const changes: readonly (() => void)[] = [
    () => Reflect.deleteProperty(holder, key),
    () => Reflect.set(holder, key, chance.oneOf(ODD_VALUES)()),
    () => Reflect.set(holder, key, chance.oneOf(ODD_VALUES)()),
    () => Reflect.set(holder, key, structuredClone(otherHolder[otherKey])),
    () => Reflect.set(holder, chance.oneOf(['id', 'toString', 'more', 'then']), part),
    () =>
      Object.defineProperty(holder, '__proto__', { value: part, enumerable: true, writable: true }),
    () => Array.isArray(part) && part.push(...structuredClone(part), ...structuredClone(part)),
    () => Array.isArray(part) && Reflect.set(holder, key, Array(3000).fill(lightest(part))),
    () => typeof part === 'number' && Reflect.set(holder, key, part * 10 ** chance.whole(-9, 290)),
    () => typeof part === 'string' && Reflect.set(holder, key, changeText(part, chance)),
  ];
  chance.oneOf(changes)();
}

/** One change in a text, as a bad disk, an editor or a hand makes it. */
export function changeText(text: string, chance: Chance): string {
  const at = chance.whole(0, Math.max(0, text.length - 1));
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const bit = String.fromCharCode(text.charCodeAt(at) ^ (1 << chance.whole(0, 7)));
  const changes: readonly (() => string)[] = [
    () => `${before}${bit}${after}`,
    () => `${before}${bit}${after}`,
    () => before,
    () => after,
    () => `${before}${after}`,
    () => `${text}${text}`,
    () => `\ufeff${text}`,
    () => text.replace(/\d+/, '1e999'),
    () => text.replace(/"(\w+)":\s*("[^"]*"|\d+)/, '"$1":$2,"$1":null'),
    () => text.replace(/"\w+":/, '"__proto__":'),
    () => text.replace(/:\s*("[^"]*"|\d+)/, () => `:${nested(DEEP)}`),
    () => text.replaceAll('"', "'"),
  ];
  return chance.oneOf(changes)();
}

/** A value of JSON with one to three changes in it, as text; now and then the text is changed as well. */
export function mutatedJson(value: object, chance: Chance): string {
  const copy = structuredClone(value) as Record<string, Json>;
  if (chance.next() < 0.8)
    for (let left = chance.whole(1, 3); left > 0; left -= 1) changeStructure(copy, chance);
  const text = JSON.stringify(copy);
  return chance.next() < 0.3 ? changeText(text, chance) : text;
}

/** Bytes with bits turned over, cut off, or none at all. */
function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  const how = chance.whole(0, 3);
  if (how === 0) return copy.slice(0, chance.whole(0, copy.length - 1));
  if (how === 1) return new Uint8Array([...copy, chance.whole(0, 255)]);
  for (let left = chance.whole(1, 8); left > 0; left -= 1) {
    const at = chance.whole(0, copy.length - 1);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance.whole(0, 7));
  }
  return copy;
}

/** A row of the store with a field that is changed, missing or of another kind. */
export function mutatedRow<Row extends object>(row: Row, chance: Chance): Row {
  const copy: Record<string, Json> = Object.fromEntries(Object.entries(row));
  const key = chance.oneOf(Object.keys(copy));
  const value = copy[key];
  if (value instanceof Uint8Array && chance.next() < 0.7) copy[key] = mutatedBytes(value, chance);
  else if (chance.next() < 0.2) Reflect.deleteProperty(copy, key);
  else copy[key] = chance.oneOf(ODD_VALUES)();
  return copy as Row;
}
