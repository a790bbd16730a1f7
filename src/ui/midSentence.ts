/**
 * A label as it stands after other words: "Middle pay in Leeds" → "middle pay in Leeds". Names
 * inside it keep their capitals, and so does a label that begins with an abbreviation.
 */
export function midSentence(label: string): string {
  const [first = '', second = ''] = label;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? label : `${first.toLowerCase()}${label.slice(1)}`;
}
