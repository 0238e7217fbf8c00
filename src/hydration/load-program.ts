/** Loads the program of a server-rendered page once the contact is painted: part of the inline script. */

/** If a browser does not report its paint, the program waits for so long. */
const latestMs = 1000;

/** Until then the program is in a template: fetching it sooner would keep the processor from the paint. */
export function loadProgramAfterPaint(): void {
  const load = () => {
    const program = document.getElementById("program");
    // The second time the template is empty.
    if (program instanceof HTMLTemplateElement) document.head.append(program.content);
    else addEventListener("DOMContentLoaded", load);
  };
  // A tab in the background paints nothing.
  if (document.hidden) load();
  else
    new PerformanceObserver((list) => {
      // The paint before it may be of an empty page.
      if (list.getEntriesByName("first-contentful-paint").length > 0) load();
    }).observe({ type: "paint" });
  setTimeout(load, latestMs);
}
