/** What stands in place of a page that failed while it was being drawn. */
import Button from "@mui/material/Button";

import { useMessages } from "../languages/use-language.ts";
import { Notice } from "./notice.tsx";

export function BrokenPage() {
  const messages = useMessages();
  const { title, text, reload } = messages.broken;
  return (
    <Notice title={title} text={text}>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {reload}
      </Button>
    </Notice>
  );
}
