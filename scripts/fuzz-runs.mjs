/** Loaded before each file of tests while FUZZ_RUNS is set: so many cases of each property that names no number. */
import * as fc from "fast-check";

fc.configureGlobal({ numRuns: Number(process.env["FUZZ_RUNS"]) });
