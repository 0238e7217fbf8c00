/** Ends a build with one line under a Node.js that cannot run it. */
import { endUnlessFit } from "../gateway/core/node-version.mjs";

endUnlessFit();
