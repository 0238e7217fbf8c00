/** A sentence with a stored text in it, which a browser that translates the page must not translate. */

type Props = {
  /** Makes the sentence around a text, with a function of the messages. */
  readonly words: (stored: string) => string;
  readonly stored: string;
};

/** A character that no text contains. */
const place = "\uE000";

export function Sentence({ words, stored }: Props) {
  const [before, after] = words(place).split(place);
  return (
    // In one element: a button makes a box of each of its children.
    <span>
      {before}
      <span translate="no">{stored}</span>
      {after}
    </span>
  );
}
