/** The button that repeats the read of the page. */
import Button from "@mui/material/Button";

import { useAddressBar } from "../address/address-bar.ts";
import { useMessages } from "../languages/use-language.ts";

type Props = {
  /** `null`: the browser reloads the page. */
  readonly tryAgain: (() => void) | null;
};

/** A form, which works before hydration as well: a user may press it as soon as a failed page appears. */
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
        // oxlint-disable-next-line react/no-array-index-key -- names may repeat, and the order is fixed
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant="contained">
        {tryAgain === null ? messages.broken.reload : messages.tryAgain}
      </Button>
    </form>
  );
}
