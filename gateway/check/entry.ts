/** The check's entry, as the gateway's. */
import { endUnlessFit } from "../core/node-version.mjs";

endUnlessFit();
await import("./main.ts");
