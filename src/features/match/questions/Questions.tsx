import { QUESTIONS } from '@/domain/matching/answers';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import { Choice } from '@/ui/Choice';
import { Tick } from '@/ui/Tick';
import styles from '../match.module.css';
import { answersOf, type MatchStart } from '../start';
import { alikeWarning } from './words';

interface QuestionsProps {
  readonly start: Exclude<MatchStart, { readonly kind: 'job' }>;
  readonly onStart: (start: MatchStart) => void;
  /** The kinds of work: sub-major groups of SOC 2010. */
  readonly families: readonly SocGroup[];
}

const LEGENDS = {
  skills: 'What are you good at?',
  interests: 'What do you like?',
} as const;

/** At most twelve plain things to tick; for ideas a kind of work before them. */
export function Questions({ start, onStart, families }: QuestionsProps) {
  const kind = answersOf(start.kind);
  const warning = alikeWarning(start);
  return (
    <>
      {start.kind === 'ideas' ? (
        <Choice
          label="Kind of work"
          value={start.family ?? ''}
          options={[
            { value: '', label: 'any' },
            ...families.map((group) => ({
              value: group.code,
              label: startOfSentence(plainNameOf(group)),
            })),
          ]}
          onChange={(family) =>
            onStart({
              kind: 'ideas',
              ticked: start.ticked,
              ...(family === '' ? {} : { family }),
            })
          }
        />
      ) : null}
      <fieldset className={styles.filters}>
        <legend>{LEGENDS[kind]}</legend>
        {QUESTIONS[kind].map(({ code, words }) => (
          <Tick
            key={code}
            label={words}
            isOn={start.ticked.includes(code)}
            onChange={(checked) =>
              onStart({
                ...start,
                ticked: checked
                  ? [...start.ticked, code]
                  : start.ticked.filter((one) => one !== code),
              })
            }
          />
        ))}
      </fieldset>
      <output className={`caption ${styles.removed}`}>
        {warning === undefined ? null : <span key={warning}>{warning}</span>}
      </output>
    </>
  );
}
