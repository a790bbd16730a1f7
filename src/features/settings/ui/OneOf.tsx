import styles from './settings.module.css';

interface OneOfProps<Word extends string> {
  readonly name: string;
  /** What may be chosen, in the order it is shown, and what each is called. */
  readonly words: Readonly<Record<Word, string>>;
  readonly chosen: Word;
  readonly onChoose: (word: Word) => void;
}

/** A choice of a few words, all in sight. */
export function OneOf<Word extends string>({ name, words, chosen, onChoose }: OneOfProps<Word>) {
  // A record's keys are its own, which its type cannot say.
  const ids = Object.keys(words) as Word[];
  return (
    <fieldset className={styles.oneOf}>
      <legend>{name}</legend>
      {ids.map((id) => (
        <label key={id}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          {words[id]}
        </label>
      ))}
    </fieldset>
  );
}
