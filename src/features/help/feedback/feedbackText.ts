/** All that a text of feedback can hold. Nothing else of the app can leave by it. */
export interface Feedback {
  /** What the person wrote. */
  readonly words: string;
  /** A kind of page, out of a list of ours. */
  readonly page: string;
  /** Version and build of the app. */
  readonly app: string;
  /** Edition of the figures, with its day. */
  readonly figures: string;
  /** Family of the browser and the system. */
  readonly browser: string;
  /** What went wrong in this tab, where it was asked for: lines out of words of ours. */
  readonly faults: readonly string[];
}

const NO_WORDS = '(nothing written yet)';

/** Feedback as plain text: what it shows is what is sent. Pure. */
export function feedbackText({ words, page, app, figures, browser, faults }: Feedback): string {
  const parts = [
    'Feedback on Bearings',
    `What is wrong:\n${words.trim() || NO_WORDS}`,
    [`Page: ${page}`, `App: ${app}`, `Figures: ${figures}`, `Browser: ${browser}`].join('\n'),
    ...(faults.length === 0 ? [] : [`What went wrong in this tab:\n${faults.join('\n')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Longer links are cut or refused by some mail programs. */
const LONGEST_LINK = 1900;

const linkTo = (address: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent('Feedback on Bearings')}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

/** A link that opens the mail program with the text in it; one that is too long asks for it to be pasted. */
export function mailLink(
  address: string,
  text: string,
): { readonly href: string; readonly isWhole: boolean } {
  const whole = linkTo(address, text);
  if (whole.length <= LONGEST_LINK) return { href: whole, isWhole: true };
  return { href: linkTo(address, 'Paste the text here.'), isWhole: false };
}
