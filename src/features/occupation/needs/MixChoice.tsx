import { Button } from '@mantine/core';
import type { OnetMember } from '@/services/pack/occupation';
import { type Chosen, memberNote, mixSentence } from './onetMix';
import styles from './skills.module.css';

interface MixChoiceProps {
  readonly members: readonly OnetMember[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** Why the lists are not of what is ticked: still being read, or not to be had. */
  readonly trouble?: string;
}

/** The US jobs of the mix, each to be ticked or looked at alone. What it changes stands below it. */
export function MixChoice({ members, chosen, onChoose, trouble }: MixChoiceProps) {
  const codes = members.map(({ code }) => code);
  const isWhole = chosen.size === members.length;
  const toggle = (code: string) =>
    onChoose(new Set(codes.filter((one) => (one === code) !== chosen.has(one))));
  return (
    <fieldset className={styles.mix}>
      <legend>US jobs like those in this group. Tick those that should count.</legend>
      <ul className={styles.mixList}>
        {members.map((member) => (
          <li key={member.code}>
            <label>
              <input
                type="checkbox"
                aria-label={`${member.title} ${memberNote(member)}`}
                checked={chosen.has(member.code)}
                onChange={() => toggle(member.code)}
              />
              <span>
                <span>{member.title}</span> <span className="caption">{memberNote(member)}</span>
              </span>
            </label>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`Only this: ${member.title}`}
              onClick={() => onChoose(new Set([member.code]))}
            >
              Only this
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.mixShown}>
        <output>{trouble ?? mixSentence(members, chosen)}</output>{' '}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-disabled={isWhole}
          onClick={() => onChoose(new Set(codes))}
        >
          All of them
        </Button>
      </p>
    </fieldset>
  );
}
