import { Button } from '@mantine/core';
import { today } from '@/domain/period';
import type { SessionRecord } from '@/domain/record';
import { randomId } from '@/services/vault/randomId';
import { isJustBegun, isLaidOut, layOut, laidOutWords, TEMPLATES } from '../model/templates';
import type { Template } from '../model/templates';
import styles from '../SessionDesk.module.css';
import { useSessionStore } from '../useSession';

interface TemplatesProps {
  readonly record: SessionRecord;
  readonly isReopened: boolean;
  readonly onLaidOut: (template: Template) => void;
}

/** What a meeting needs in one press: offered to a session just begun, and for the review of one. */
export function Templates({ record, isReopened, onLaidOut }: TemplatesProps) {
  const desk = useSessionStore();
  const offered = offeredFor(record, isReopened);
  if (offered.length === 0) return null;
  const lay = (template: Template): void => {
    const after = layOut(record, template, today(), randomId);
    const said = `Laid out: ${template.name.toLowerCase()}. You get ${laidOutWords(template, record, after)}. Undo takes it off again.`;
    desk.changeOnce(said, (now) => layOut(now, template, today(), randomId));
    onLaidOut(template);
  };
  return (
    <section className={styles.templates} aria-label="Lay out the desk">
      <p>Lay out the desk for</p>
      {offered.map((template) => (
        <Button key={template.id} onClick={() => lay(template)}>
          {template.name}
        </Button>
      ))}
      <p className="caption">
        You get headings to write under, first steps with days, and a review day. What you typed
        stays.
      </p>
    </section>
  );
}

function offeredFor(record: SessionRecord, isReopened: boolean): readonly Template[] {
  if (isJustBegun(record)) return TEMPLATES;
  const isOfReview = (template: Template): boolean =>
    template.id === 'review' && !isLaidOut(record, template, today());
  return isReopened ? TEMPLATES.filter(isOfReview) : [];
}
