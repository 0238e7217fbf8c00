/** The product's mark and name, leading to the start page. */
import Link from "@mui/material/Link";
import { Link as RouterLink } from "react-router";

import { messages } from "../messages.ts";
import { paths } from "../paths.ts";

export function Brand() {
  return (
    <Link
      component={RouterLink}
      to={paths.home}
      aria-label={messages.home}
      underline="none"
      color="textPrimary"
      sx={{ display: "flex", alignItems: "center", gap: 1, fontWeight: 650, py: 0.5 }}
    >
      <img src="/favicon.svg" alt="" width={28} height={28} />
      {messages.product}
    </Link>
  );
}
