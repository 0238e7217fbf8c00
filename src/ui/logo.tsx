/** The product's logo, the same as `public/favicon.svg`: inside the page, so that it costs no request. */
import { styled } from "@mui/material/styles";

import { colors } from "#shared/page/colors.ts";

export const Logo = styled("span")({
  width: 28,
  height: 28,
  borderRadius: 7,
  backgroundColor: colors.light.primary,
  forcedColorAdjust: "none",
  "&::before": {
    content: '""',
    display: "block",
    height: "100%",
    backgroundColor: colors.light.onPrimary,
    clipPath:
      'path("M14 6.5a4.4 4.4 0 0 1 0 8.8a4.4 4.4 0 0 1 0-8.8zM5.7 22.8c.9-4.6 4.1-6.8 8.3-6.8s7.4 2.2 8.3 6.8z")',
  },
});
