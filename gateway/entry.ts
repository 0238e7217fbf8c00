/** The gateway's entry: loads the rest only where Node.js can run it, since older versions cannot even read it. */
import { endUnlessFit } from "./core/node-version.mjs";

endUnlessFit();
await import("./main.ts");
