/** The gateway's entry: loads the rest only if this Node.js can run it, since older versions cannot even parse it. */
import { endUnlessFit } from "./core/node-version.mjs";

endUnlessFit();
await import("./main.ts");
