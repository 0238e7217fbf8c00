/** A page with an alert: what went wrong and what to do. */
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";

import { useMessages } from "../languages/use-language.ts";
import { AdminLine } from "./admin-line.tsx";
import { PageHeading } from "./page-heading.tsx";

type Props = {
  readonly title: string;
  readonly text: string;
  /** What only an administrator can do; shown small, below the text. */
  readonly admin?: string;
  /** The phone system's error code, shown beside `admin`. */
  readonly detail?: string | null;
  readonly askedAgain?: boolean;
  /** The buttons and links that may help. */
  readonly children: React.ReactNode;
};

export function ErrorPage({
  title,
  text,
  admin,
  detail = null,
  askedAgain = false,
  children,
}: Props) {
  const messages = useMessages();
  return (
    <>
      <title>{`${title} · ${messages.product}`}</title>
      <Alert
        severity="warning"
        variant="outlined"
        icon={false}
        sx={{
          mt: { xs: 1, sm: 3 },
          p: { xs: 2, sm: 3 },
          bgcolor: "background.paper",
          color: "text.primary",
          borderInlineStartWidth: 6,
        }}
      >
        <PageHeading askedAgain={askedAgain}>{title}</PageHeading>
        <Typography sx={{ mt: 1.5 }}>{text}</Typography>
        <AdminLine admin={admin} detail={detail} />
        <Box sx={{ mt: 3 }}>
          <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: "wrap" }}>
            {children}
          </Stack>
        </Box>
      </Alert>
    </>
  );
}
