/** What a person chose for this browser, in a cookie that the gateway reads too. */
import { useSyncExternalStore } from "react";

/** What all that show it share. A cookie is read once: a browser takes longer for it than React for a number. */
export type Choice<T> = {
  readonly now: () => T;
  readonly choose: (value: T) => void;
  /** Calls `changed` when somebody has chosen, in this tab or in another that this one comes after. */
  readonly subscribe: (changed: () => void) => () => void;
};

/** `read` finds the choice in `document.cookie`; `cookie` is what sets it. */
export function createCookiePreference<T>(
  read: (cookies: string) => T,
  cookie: (value: T) => string,
): Choice<T> {
  let remembered: { readonly value: T } | null = null;
  const listeners = new Set<() => void>();
  const take = (value: T) => {
    remembered = { value };
    for (const changed of listeners) changed();
  };
  // No event tells of a cookie's change: another tab may have made one while this one was away.
  const lookAgain = () => {
    if (!document.hidden) take(read(document.cookie));
  };
  return {
    now: () => (remembered ??= { value: read(document.cookie) }).value,
    choose(value) {
      document.cookie = cookie(value);
      take(value);
    },
    subscribe(changed) {
      if (listeners.size === 0) document.addEventListener("visibilitychange", lookAgain);
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) document.removeEventListener("visibilitychange", lookAgain);
      };
    },
  };
}

/** What is chosen, and the function that chooses and remembers it; `onTheGateway` as long as the page is the gateway's. */
export function useCookiePreference<T>(
  { subscribe, now, choose }: Choice<T>,
  onTheGateway: T,
): readonly [T, (value: T) => void] {
  return [useSyncExternalStore(subscribe, now, () => onTheGateway), choose];
}
