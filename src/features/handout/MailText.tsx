import { TextToTake } from '@/ui/TextToTake';
import { mailText } from './model/mailText';
import { sheetOf } from './model/sheet';
import type { HandoutContent } from './model/sheet';

/** The hand-out as plain text, to copy or to keep as a file. */
export function MailText({ content }: { readonly content: HandoutContent }) {
  return (
    <TextToTake
      label="Text for an e-mail"
      text={mailText(sheetOf(content))}
      file="hand-out.txt"
      type="text/plain"
    />
  );
}
