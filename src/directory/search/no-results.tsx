/** The text in place of rows if a search finds nothing. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";

import { paths, type DirectoryView } from "../../address/paths.ts";
import { useMessages } from "../../languages/use-language.ts";
import { Sentence } from "../../ui/sentence.tsx";

type Props = {
  /** The view without results. */
  readonly view: DirectoryView;
  /** Whether the whole directory was searched. */
  readonly isComplete: boolean;
};

export function NoResults({ view: { q, phonebook }, isComplete }: Props) {
  const messages = useMessages();
  const { nobody, nobodyAtAll, nobodyYet, tryOther, everybody } = messages.directory;
  const isNarrowed = q.trim() !== "" || phonebook !== null;
  const notFound = q.trim() === "" ? nobody("") : <Sentence words={nobody} stored={q.trim()} />;
  const title = isComplete ? (isNarrowed ? notFound : nobodyAtAll) : nobodyYet;
  return (
    <Box sx={{ p: 2, overflowWrap: "anywhere" }}>
      <Typography dir="auto" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {isNarrowed ? (
        <>
          <Typography sx={{ mt: 1 }}>{tryOther}</Typography>
          <Button component={Link} to={paths.directory()} variant="outlined" sx={{ mt: 2 }}>
            {everybody}
          </Button>
        </>
      ) : null}
    </Box>
  );
}
