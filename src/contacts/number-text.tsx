/** A number below its label, large enough to be read from a metre away. */
import Box from "@mui/material/Box";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";

type Props = {
  readonly label: React.ReactNode;
  readonly number: React.ReactNode;
  /** A line below the number, or "". */
  readonly note?: string;
};

export function NumberText({ label, number, note = "" }: Props) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography
        component="div"
        variant="body2"
        color="textSecondary"
        dir="auto"
        sx={{ textAlign: "left", overflowWrap: "anywhere" }}
      >
        {label}
      </Typography>{" "}
      <LargeNumber dir="ltr">{number}</LargeNumber>{" "}
      {note === "" ? null : (
        <Typography
          component="div"
          variant="body2"
          color="textSecondary"
          sx={{ overflowWrap: "anywhere" }}
        >
          {note}
        </Typography>
      )}
    </Box>
  );
}

const LargeNumber = styled("div")(({ theme }) => ({
  fontSize: "1.5rem",
  fontWeight: 600,
  fontVariantNumeric: "tabular-nums",
  lineHeight: 1.25,
  overflowWrap: "anywhere",
  [theme.breakpoints.up("sm")]: { fontSize: "1.875rem" },
  "@media print": { fontSize: "1.125rem" },
}));
