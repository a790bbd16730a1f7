import styles from './settings.module.css';

interface OneOfProps<Word extends string> {
  readonly name: string;
  /** What may be chosen, in the order it is shown, and what each is called. */
  readonly words: readonly (readonly [word: Word, words: string])[];
  readonly chosen: Word;
  readonly onChoose: (word: Word) => void;
}

/** A choice of a few words, all in sight. */
export function OneOf<Word extends string>({ name, words, chosen, onChoose }: OneOfProps<Word>) {
  return (
    <fieldset className={styles.oneOf}>
      <legend>{name}</legend>
      {words.map(([word, text]) => (
        <label key={word}>
          <input
            type="radio"
            name={name}
            checked={chosen === word}
            onChange={() => onChoose(word)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
