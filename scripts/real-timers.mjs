/** Restores the real timers after each test, passed or failed: the files of tests share one process. */
import { afterEach, vi } from "vitest";

afterEach(() => {
  vi.useRealTimers();
});
