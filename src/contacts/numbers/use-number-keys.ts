/** The keys of a contact's numbers: digits focus one, and letters act on the focused one. */
import type { RefObject } from "react";

import { useAnnounce } from "../../announcer/announcer.tsx";
import { digits, type SingleKey } from "../../keys/page-key.ts";
import { usePageKeys } from "../../keys/use-page-keys.ts";
import { useMessages } from "../../languages/use-language.ts";

type Actions = {
  /** Both take the number's place in the list, counted from 0. */
  readonly copy: (index: number) => void;
  readonly largeNumber: (index: number) => void;
};

export function useNumberKeys(
  list: RefObject<HTMLUListElement | null>,
  { copy, largeNumber }: Actions,
): void {
  const { keys, contact } = useMessages();
  const announce = useAnnounce();
  const items = () => [...(list.current?.children ?? [])];
  /** The first link or button of a row is the one that dials. */
  const goTo = (index: number) => items()[index]?.querySelector<HTMLElement>("a, button")?.focus();
  const focused = () => items().findIndex((item) => item.contains(document.activeElement));

  const ifAny = (act: () => void) => () =>
    items().length === 0 ? announce(contact.noNumbers) : act();

  const actions: Partial<Record<SingleKey, () => void>> = {
    // Only a focused number: otherwise the user might paste a wrong one somewhere.
    c: ifAny(() => (focused() === -1 ? announce(keys.noNumber) : copy(focused()))),
    r: ifAny(() => largeNumber(Math.max(0, focused()))),
  };
  for (const [index, digit] of digits.entries()) actions[digit] = () => goTo(index);
  usePageKeys(actions);
}
