/** A link to sign in, which then returns to this very page. */
import Button from "@mui/material/Button";

import { useAddressBar } from "../address/address-bar.ts";
import { paths } from "../address/paths.ts";
import { useMessages } from "../languages/use-language.ts";

type Props = {
  /** Whether it is the main action. */
  readonly isMain?: boolean;
};

export function SignInLink({ isMain = false }: Props) {
  const { signIn } = useMessages();
  const here = useAddressBar();
  return (
    <Button
      href={paths.signIn(here)}
      variant={isMain ? "contained" : "text"}
      color={isMain ? "primary" : "inherit"}
    >
      {signIn}
    </Button>
  );
}
