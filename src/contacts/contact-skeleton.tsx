/** The card while it is on its way: the same boxes, and nothing of anybody in them. */
import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import Divider from "@mui/material/Divider";
import Skeleton from "@mui/material/Skeleton";
import visuallyHidden from "@mui/utils/visuallyHidden";

import { messages } from "../messages.ts";

const rows = [0, 1, 2];

export function ContactSkeleton() {
  return (
    <Card sx={{ mt: 2 }}>
      <title>{messages.product}</title>
      <Box aria-live="polite" sx={visuallyHidden}>
        <h1>{messages.contact.loading}</h1>
      </Box>
      <Box
        sx={{ p: { xs: 2, sm: 3 }, display: "flex", alignItems: "center", gap: { xs: 2, sm: 3 } }}
      >
        <Skeleton
          variant="circular"
          sx={{ width: { xs: 56, sm: 80 }, height: { xs: 56, sm: 80 }, flexShrink: 0 }}
        />
        <Box sx={{ flexGrow: 1 }}>
          <Skeleton sx={{ fontSize: "2.25rem", width: "60%" }} />
          <Skeleton sx={{ fontSize: "1.5rem", width: "35%" }} />
        </Box>
      </Box>
      <Divider />
      <Box sx={{ py: 1 }}>
        {rows.map((row) => (
          <Box
            key={row}
            sx={{ px: { xs: 2, sm: 3 }, py: 1.25, minHeight: 72, boxSizing: "border-box" }}
          >
            <Skeleton sx={{ width: 90 }} />
            <Skeleton sx={{ fontSize: "1.625rem", width: "50%" }} />
          </Box>
        ))}
      </Box>
    </Card>
  );
}
