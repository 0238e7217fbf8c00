/** The user who is signed in in this browser, and the button to sign out. */
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";

import { paths } from "../../address/paths.ts";
import { readUserName } from "../../hydration/use-page-settings.ts";
import { useMessages } from "../../languages/use-language.ts";
import { Sentence } from "../../ui/sentence.tsx";

export function Account() {
  const { account, signedInAs, signOut } = useMessages().settings;
  // The gateway rendered it for the user who requested this page.
  const name = readUserName(document);
  return (
    <>
      <Typography component="h3" sx={{ mt: 2, fontWeight: 600 }}>
        {account}
      </Typography>
      {name === "" ? null : (
        <Typography sx={{ mt: 1 }}>
          <Sentence words={signedInAs} stored={name} />
        </Typography>
      )}
      <Button href={paths.signOut} sx={{ mt: 1 }} variant="outlined">
        {signOut}
      </Button>
    </>
  );
}
