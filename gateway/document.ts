/** The HTML document, with what the page must know put into it. */
import { pageSettingsElementId, type PageSettings } from "#pbx/contract/page-settings.ts";

/** Puts the settings before the end of the head, in an element that no browser runs. */
export function withPageSettings(html: string, settings: PageSettings): string {
  const json = JSON.stringify(settings).replaceAll("<", "\\u003c");
  const element = `<script type="application/json" id="${pageSettingsElementId}">${json}</script>`;
  return html.replace("</head>", () => `${element}</head>`);
}
