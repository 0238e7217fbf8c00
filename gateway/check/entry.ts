/** The check's entry: loads the rest only if this Node.js can run it. */
import { endUnlessFit } from "../core/node-version.mjs";

endUnlessFit();
await import("./main.ts");
