import type { SessionRecord } from '@/domain/record';
import { MailText } from '@/features/handout/MailText';
import { useHandout } from './-useHandout';

/** The hand-out of a session as text. */
export function MailOfRecord({ record }: { readonly record: SessionRecord }) {
  return <MailText content={useHandout(record)} />;
}
