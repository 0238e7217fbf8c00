/** The script in the document itself: all that must be there before the program is. */
import { guardAddress } from "../address/inline-guard.ts";
import { loadProgramAfterPaint } from "../hydration/load-program.ts";
import { reportProgramFailure } from "../hydration/program-failure.ts";

guardAddress();
loadProgramAfterPaint();
reportProgramFailure();
