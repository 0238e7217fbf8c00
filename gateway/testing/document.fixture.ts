/** A document as the page's build leaves it, with every place that the gateway fills: for tests. */
import { noncePlaceholder } from "../page/document.ts";
import { startFailurePlace } from "../page/start-failure.ts";

export const builtDocument = `<!doctype html>
<html lang="en" dir="ltr" data-color-mode="system">
  <head>
    <meta name="color-scheme" content="light dark" />
    <meta id="frame-light" content="#fff" media="(prefers-color-scheme: light)" />
    <meta id="frame-dark" content="#000" media="(prefers-color-scheme: dark)" />
    <script nonce="${noncePlaceholder}">begin()</script>
    <script type="module" src="/assets/page.js" nonce="${noncePlaceholder}"></script>
  </head>
  <body>
    <div id="root"><noscript><div>No scripts</div></noscript></div>
    <template>${startFailurePlace}</template>
  </body>
</html>
`;
