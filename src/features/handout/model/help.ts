import { inRow, pairedName, placeName, type Words } from '@/shared/words/words';
import { NATION_NAMES, signpostName, signpostsOf, whereWords } from '@/domain/signposts';
import type { NationName, Signpost, SignpostPurpose } from '@/domain/signposts';

/** A place to turn to: name, and where it is found. */
export interface HandoutHelp {
  readonly name: Words;
  readonly where: Words;
}

const PURPOSES: readonly SignpostPurpose[] = ['careers service', 'job board', 'benefits/jobcentre'];

/**
 * Where a client of a nation turns to, from the table of signposts. Without a nation: the careers
 * service of each, since no other help is the same everywhere.
 */
export function helpOf(
  signposts: readonly Signpost[],
  nation: NationName | undefined,
): readonly HandoutHelp[] {
  if (nation === undefined)
    return NATION_NAMES.flatMap((name) =>
      signpostsOf(signposts, name, 'careers service').map((signpost) => ({
        name: inRow([placeName(name), pairedName(signpostName(signpost))], ': '),
        where: whereWords(signpost),
      })),
    );
  return PURPOSES.flatMap((purpose) => signpostsOf(signposts, nation, purpose)).map((signpost) => ({
    name: pairedName(signpostName(signpost)),
    where: whereWords(signpost),
  }));
}
