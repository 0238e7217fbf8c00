/** A preference that a user chose for this browser, in a cookie that the gateway reads too. */
import { useSyncExternalStore } from "react";

/**
 * The state that all users of a preference share. A cookie is read once: reading it costs a browser
 * more than React takes for a number.
 */
type Choice<T> = {
  readonly now: () => T;
  readonly choose: (value: T) => void;
  /** Calls `changed` when the user has chosen, in this tab or in another one that was visible before it. */
  readonly subscribe: (changed: () => void) => () => void;
};

/** `read` finds the choice in `document.cookie`; `cookie` returns the cookie that sets it. */
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
  // There is no event for a cookie's change: another tab may have changed it while this one was hidden.
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

/**
 * Returns the choice, and the function that changes and saves it. In the server render and during
 * hydration the choice is `onTheGateway`.
 */
export function useCookiePreference<T>(
  { subscribe, now, choose }: Choice<T>,
  onTheGateway: T,
): readonly [T, (value: T) => void] {
  return [useSyncExternalStore(subscribe, now, () => onTheGateway), choose];
}
