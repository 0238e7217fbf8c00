/** A page beside the directory, or a skeleton while the page does not match the address. */
import Box from "@mui/material/Box";
import { Outlet } from "react-router";

import { parameters } from "../address/paths.ts";
import { useAddressMatches } from "../address/use-address-matches.ts";
import { ContactSkeleton } from "../contacts/contact-skeleton.tsx";

const deciding = [parameters.number, parameters.name];

export function PageBesideList() {
  const settled = useAddressMatches(deciding);
  return <Box sx={{ maxWidth: 860, mx: "auto" }}>{settled ? <Outlet /> : <ContactSkeleton />}</Box>;
}
