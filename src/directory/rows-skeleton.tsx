/** The rows while they are on their way: the same boxes, and nobody in them. */
import Box from "@mui/material/Box";
import visuallyHidden from "@mui/utils/visuallyHidden";

import { useMessages } from "../languages/use-language.ts";
import { EmptyRow } from "./contact-row.tsx";

const rows = [0, 1, 2, 3, 4, 5];

export function RowsSkeleton() {
  const messages = useMessages();
  return (
    <>
      <Box component="output" sx={visuallyHidden}>
        {messages.directory.loading}
      </Box>
      <div>
        {rows.map((row) => (
          <EmptyRow key={row} />
        ))}
      </div>
    </>
  );
}
