/** Lets a test decide when the simulator answers about a contact, instead of waiting for time to pass. */
export function createReplyHolds() {
  const held = new Map<string, { readonly passed: Promise<void>; readonly release: () => void }>();

  function release(id: string): void {
    held.get(id)?.release();
    held.delete(id);
  }

  return {
    /** Holds every reply about a contact, or of an endpoint, until the returned function is called. */
    hold(id: string): () => void {
      const gate = new AbortController();
      const passed = new Promise<void>((resolve) => {
        gate.signal.addEventListener("abort", () => resolve());
      });
      held.set(id, { passed, release: () => gate.abort() });
      return () => release(id);
    },

    release,

    /** Resolves as soon as nothing holds it. */
    passed: (id: string): Promise<void> => held.get(id)?.passed ?? Promise.resolve(),

    releaseAll(): void {
      for (const id of held.keys()) release(id);
    },
  };
}
