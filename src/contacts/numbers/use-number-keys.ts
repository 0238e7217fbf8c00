/** The keys of a contact's numbers: a digit leads to one, and letters do something with the one in focus. */
import type { RefObject } from "react";

import { useSay } from "../../announcer/announcer.tsx";
import { digits, type SingleKey } from "../../keys/page-key.ts";
import { usePageKeys } from "../../keys/use-page-keys.ts";
import { useMessages } from "../../languages/use-language.ts";

type Actions = {
  /** Both with the number's place in the list, counted from 0. */
  readonly copy: (index: number) => void;
  readonly largeNumber: (index: number) => void;
};

export function useNumberKeys(
  list: RefObject<HTMLUListElement | null>,
  { copy, largeNumber }: Actions,
): void {
  const { keys, contact } = useMessages();
  const say = useSay();
  const items = () => [...(list.current?.children ?? [])];
  /** The first way into a row is the one that dials. */
  const goTo = (index: number) => items()[index]?.querySelector<HTMLElement>("a, button")?.focus();
  const focused = () => items().findIndex((item) => item.contains(document.activeElement));

  const ifAny = (act: () => void) => () => (items().length === 0 ? say(contact.noNumbers) : act());

  const actions: Partial<Record<SingleKey, () => void>> = {
    // Which one must be plain: a wrong number would be pasted somewhere.
    c: ifAny(() => (focused() === -1 ? say(keys.noNumber) : copy(focused()))),
    r: ifAny(() => largeNumber(Math.max(0, focused()))),
  };
  for (const [index, digit] of digits.entries()) actions[digit] = () => goTo(index);
  usePageKeys(actions);
}
