/** Whether this page was loaded again at its address, and is not newly opened. */
export function cameByReload(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
}
