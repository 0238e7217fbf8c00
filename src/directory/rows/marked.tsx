/** A text in which the words that the user typed are marked. */
import type { Piece } from "./marks.ts";

export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  // Pieces have no identity but their place.
  // oxlint-disable-next-line react/no-array-index-key
  return pieces.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text));
}
