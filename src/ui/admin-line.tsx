/** A small line below a failure's text: what only an administrator can do, and the phone system's error code. */
import Typography from "@mui/material/Typography";

import { useMessages } from "../languages/use-language.ts";

type Props = {
  readonly admin: string | undefined;
  readonly detail: string | null;
};

export function AdminLine({ admin, detail }: Props) {
  const { forAdministrator, joints } = useMessages();
  if (admin === undefined && detail === null) return null;
  const advice = admin === undefined ? null : forAdministrator + joints.label + admin;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
      {[advice, detail].filter((sentence) => sentence !== null).join(joints.sentences)}
    </Typography>
  );
}
