/** Polls an answer that grows while the directory is read for the first time. */
type Answer = { readonly asOf: number | null };

const askAgainMs = 1500;

/** The time until the next poll, in milliseconds; `false` once the directory is complete. */
export function pollUntilComplete(query: {
  readonly state: { readonly data: Answer | undefined };
}) {
  return query.state.data?.asOf === null ? askAgainMs : false;
}
