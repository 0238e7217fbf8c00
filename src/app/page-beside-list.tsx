/** A page beside the directory, or a skeleton while the page does not match the address. */
import Box from "@mui/material/Box";
import { Outlet } from "react-router";

import { AddressGuard } from "../address/address-guard.tsx";
import { parameters } from "../address/paths.ts";
import { ContactSkeleton } from "../contacts/contact-skeleton.tsx";

const deciding = [parameters.number, parameters.name];

export function PageBesideList() {
  return (
    <Box sx={{ maxWidth: 860, mx: "auto" }}>
      <AddressGuard deciding={deciding} fallback={<ContactSkeleton />}>
        <Outlet />
      </AddressGuard>
    </Box>
  );
}
