/** A job title as chosen from our list, with the SOC 2020 unit group that it is coded to. */
export interface ChosenTitle {
  /** Exactly as its row shows it, and as addresses carry it (`as=`): {@link shownTitle}. */
  readonly text: string;
  /** Four digits. */
  readonly soc2020: string;
}

/**
 * A title as its row shows it: "Cleaner, carpets". The short forms of the ONS index are written
 * out ("mfr" manufacturing, "nos" kind not given) and the first letter is a capital, so that one
 * title has one spelling wherever it stands.
 *
 * @param qualifier where or at what the job is done, as the index writes it; '' for none
 */
export function shownTitle(title: string, qualifier: string): string {
  const words = qualifier === '' ? title : `${title}, ${qualifierInWords(qualifier)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The index's short forms written out: "nos" is its "not otherwise specified". */
export function qualifierInWords(qualifier: string): string {
  return qualifier.replace(/\bmfr\b/g, 'manufacturing').replace(/\bnos\b/g, 'kind not given');
}

/**
 * The title of a group's list that an address asks for; undefined where the list has none such.
 * Capitals are not minded: a link typed by hand is understood.
 *
 * @param titles every title of the group, by SOC 2020 code: the shard `chosen-titles/<soc2010>`
 */
export function titleInList(
  titles: Readonly<Record<string, readonly string[]>>,
  asked: string,
): ChosenTitle | undefined {
  const small = asked.toLowerCase();
  for (const [soc2020, texts] of Object.entries(titles)) {
    const text = texts.find((one) => one.toLowerCase() === small);
    if (text !== undefined) return { text, soc2020 };
  }
  return undefined;
}
