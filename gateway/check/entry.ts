/** The check's entry, as the gateway's. */
import { endUnlessFit } from "../node-version.mjs";

endUnlessFit();
await import("./main.ts");
