/** One line of a list: a name and what is said of it. */
export interface ListRow {
  readonly id: string;
  readonly name: string;
  /** A SOC 2010 group, where the name is one that has a page. */
  readonly soc?: string;
  readonly text: string;
}
