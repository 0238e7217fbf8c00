/** The product's mark and name, leading to the start page. */
import Link from "@mui/material/Link";
import { Link as RouterLink } from "react-router";

import { messages } from "../messages.ts";
import { paths } from "../paths.ts";
import { Mark } from "./mark.tsx";

export function Brand() {
  return (
    <Link
      component={RouterLink}
      to={paths.directory()}
      aria-label={messages.home}
      underline="none"
      color="textPrimary"
      sx={{ display: "flex", alignItems: "center", gap: 1, fontWeight: 600, py: 0.5 }}
    >
      <Mark />
      {messages.product}
    </Link>
  );
}
