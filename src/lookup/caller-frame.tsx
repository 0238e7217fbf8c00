/** The frame of every page for a call: what is known of the caller, and the next steps. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";

import { paths } from "../address/paths.ts";
import { useMessages } from "../languages/use-language.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { Sentence } from "../ui/sentence.tsx";

type Props = {
  readonly title: string;
  readonly text?: string;
  /** The number with its buttons. */
  readonly number?: React.ReactNode;
  /** The caller's name as the phone system has it, or "". */
  readonly name: string;
  /** The text to search the directory for, or "". */
  readonly search: string;
  readonly children?: React.ReactNode;
};

export function CallerFrame({ title, text = "", number = null, name, search, children }: Props) {
  const messages = useMessages();
  const { named, searchFor } = messages.lookup;
  return (
    <Card component="article" sx={{ mt: { xs: 1, sm: 3 }, p: { xs: 2, sm: 3 } }}>
      <title>{`${title} · ${messages.product}`}</title>
      <PageHeading>{title}</PageHeading>
      {name === "" ? null : (
        <Typography dir="auto" sx={{ mt: 1, overflowWrap: "anywhere", textAlign: "left" }}>
          <Sentence words={named} stored={name} />
        </Typography>
      )}
      {number}
      {text === "" ? null : (
        <Typography sx={{ mt: 2, overflowWrap: "anywhere" }}>{text}</Typography>
      )}
      {children}
      <Box sx={{ mt: 3, display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {search === "" ? null : (
          <Button
            component={Link}
            to={paths.directory({ q: search })}
            variant="contained"
            sx={{ overflowWrap: "anywhere" }}
          >
            <Sentence words={searchFor} stored={search} />
          </Button>
        )}
        <Button component={Link} to={paths.directory()} variant="outlined">
          {messages.directory.everybody}
        </Button>
      </Box>
    </Card>
  );
}
