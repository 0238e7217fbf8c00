/** A part of the page whose code is loaded when it is first wanted. */
import { useCallback, useState } from "react";

import { useMessages } from "../languages/use-language.ts";
import { useSay } from "./announcer.tsx";
import { loadPart } from "./load-part.ts";

/** The part while it is open, else `null`; what opens it, and what closes it. `load` as for `loadPart`. */
export function useOnDemand<Part>(load: () => Promise<Part>) {
  const [opened, setOpened] = useState<{ readonly part: Part } | null>(null);
  const { notLoaded } = useMessages().actions;
  const say = useSay();
  const open = useCallback(
    () =>
      void loadPart(load).then(
        (part) => setOpened({ part }),
        () => say(notLoaded),
      ),
    [load, say, notLoaded],
  );
  const close = useCallback(() => setOpened(null), []);
  return [opened?.part ?? null, open, close] as const;
}
