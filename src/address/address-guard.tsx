/** Renders what belongs to the address in the URL bar, and nothing of what belongs to another. */
import { useAddressMatches } from "./use-address-matches.ts";

type Props = {
  /** The address's parameters that decide, beside its path, who is shown. */
  readonly deciding: readonly string[];
  /** Shown while the rendered route and the URL bar differ. */
  readonly fallback: React.ReactNode;
  readonly children: React.ReactNode;
};

export function AddressGuard({ deciding, fallback, children }: Props) {
  return useAddressMatches(deciding) ? children : fallback;
}
