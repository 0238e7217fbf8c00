/** As long as the directory is read for the first time, its answers grow: they are asked for again. */
type Answer = { readonly asOf: number | null };

const askAgainMs = 1500;

/** How soon to ask again, in milliseconds; `false` once the directory is read. */
export function pollUntilComplete(query: {
  readonly state: { readonly data: Answer | undefined };
}) {
  return query.state.data?.asOf === null ? askAgainMs : false;
}
