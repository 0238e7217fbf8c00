/** The product's logo and name, as a link to the start page. */
import Link from "@mui/material/Link";
import { Link as RouterLink } from "react-router";

import { paths } from "../address/paths.ts";
import { useMessages } from "../languages/use-language.ts";
import { Logo } from "../ui/logo.tsx";

export function Brand() {
  const messages = useMessages();
  return (
    <Link
      component={RouterLink}
      to={paths.directory()}
      aria-label={messages.home}
      underline="none"
      color="textPrimary"
      sx={{ display: "flex", alignItems: "center", gap: 1, fontWeight: 600, minHeight: 44 }}
    >
      <Logo />
      {messages.product}
    </Link>
  );
}
