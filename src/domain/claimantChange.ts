/**
 * The fewest claimants of whom a change over a year is given in per cent. The source rounds counts to
 * 5: below this the rounding alone may move the change by a point.
 */
export const FEWEST_CLAIMANTS = 500;
