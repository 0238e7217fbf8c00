/** Ends a build with one line if this Node.js cannot run it. */
import { endUnlessFit } from "../gateway/core/node-version.mjs";

endUnlessFit();
