/** Renders only after hydration what needs React, so that the server render has no dead buttons. */
import { useHydrated } from "./use-hydrated.ts";

type Props = { readonly children: React.ReactNode };

/** Renders nothing on the server. The parent reserves the space, so that nothing moves. */
export function ClientOnly({ children }: Props) {
  return useHydrated() ? children : null;
}
