/** A sentence with a stored text in it, which a browser that translates the page must leave as it is. */

type Props = {
  /** Makes the sentence around a text, as the messages do. */
  readonly words: (stored: string) => string;
  readonly stored: string;
};

/** Of a character that no text has. */
const place = "\uE000";

export function Sentence({ words, stored }: Props) {
  const [before, after] = words(place).split(place);
  return (
    // As one: a button makes a box of each of its children.
    <span>
      {before}
      <span translate="no">{stored}</span>
      {after}
    </span>
  );
}
