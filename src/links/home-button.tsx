/** The button to the directory, on a page that cannot help further. */
import Button from "@mui/material/Button";
import { Link } from "react-router";

import { paths } from "../address/paths.ts";
import { useMessages } from "../languages/use-language.ts";

export function HomeButton() {
  const messages = useMessages();
  return (
    <Button component={Link} to={paths.directory()} variant="outlined">
      {messages.openAnother}
    </Button>
  );
}
