/** Asks once more for what the address leads to. */
import Button from "@mui/material/Button";

import { useAddressBar } from "../address/address-bar.ts";
import { useMessages } from "../languages/use-language.ts";

type Props = {
  /** `null`: the page is loaded again. */
  readonly tryAgain: (() => void) | null;
};

/** A form, which sends itself as long as React is not there to answer: a failed page is pressed at once. */
export function TryAgain({ tryAgain }: Props) {
  const messages = useMessages();
  const { pathname, searchParams } = new URL(useAddressBar(), "http://page");
  function submit(event: React.FormEvent) {
    if (tryAgain === null) return;
    event.preventDefault();
    tryAgain();
  }
  return (
    <form action={pathname} onSubmit={submit}>
      {[...searchParams].map(([name, value], place) => (
        // oxlint-disable-next-line react/no-array-index-key -- names may repeat, and nothing moves
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant="contained">
        {tryAgain === null ? messages.broken.reload : messages.tryAgain}
      </Button>
    </form>
  );
}
