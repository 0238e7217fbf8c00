/** Restores the real timers after each test, passed or failed: all test files share one process. */
import { afterEach, vi } from "vitest";

afterEach(() => {
  vi.useRealTimers();
});
