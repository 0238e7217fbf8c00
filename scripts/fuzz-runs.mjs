/** Loaded before each test file if FUZZ_RUNS is set: sets the number of cases for each property without one. */
import * as fc from "fast-check";

fc.configureGlobal({ numRuns: Number(process.env["FUZZ_RUNS"]) });
