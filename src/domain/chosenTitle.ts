/**
 * The job title as it was chosen from our list, exactly as its row shows it, with its own SOC 2020
 * unit group: the title, not the group it was found under, decides which SOC 2020 figures are shown
 * (PRODUCT.md, section 3, rule 9).
 */
export interface ChosenTitle {
  readonly text: string;
  readonly soc2020: string;
}
