import { useSay } from '@/shared/words/speech';
import { said } from '@/shared/words/words';
import { TextToTake } from '@/ui/TextToTake';
import { mailText } from './model/mailText';
import { sheetOf } from './model/sheet';
import type { HandoutContent } from './model/sheet';

/** The hand-out as plain text, to copy or to keep as a file. */
export function MailText({ content }: { readonly content: HandoutContent }) {
  const say = useSay();
  return (
    <TextToTake
      label={say(said('Text for an e-mail'))}
      text={mailText(sheetOf(content), say)}
      file="hand-out.txt"
      type="text/plain"
    />
  );
}
