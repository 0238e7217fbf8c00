/** Makes pages that nobody sees when the gateway starts, so that the first caller does not wait for the compiler. */
import { setImmediate as others } from "node:timers/promises";

import { gatewayPaths } from "#shared/api/gateway-paths.ts";
import type { PageSettings } from "#shared/page/page-settings.ts";
import type { RenderPage } from "#shared/page/server-render.ts";

import { traceOf } from "../core/error-trace.ts";
import type { Logger } from "../core/logger.ts";

/**
 * A page takes 60 ms at first and 6 after forty. More would keep a processor busy for a second at the
 * start, and let a browser on the same two cores wait 5 ms less (measured with 150, 300 and 600).
 */
const pages = 40;

const number = { num_type: "business_number", number: "+1-206-555-0100x1" };
const nobody = {
  id: 1,
  first_name: "Nobody",
  company: "None",
  email: "nobody@nowhere.example",
  phonebook_list: [{ id: 1, name: "None" }],
  number_list: [number, { ...number, num_type: "business_fax", number: "101" }],
  city: "Nowhere",
  country: "United States",
  remark: "None",
};
/** At a country that no list has, which the page learns all lists to find out. */
const stateless = { ...nobody, country: "Nowhere" };

/** Never throws: a page that cannot be made is the next caller's to find out. */
export async function warmUp(
  renderPage: RenderPage,
  pageSettings: PageSettings,
  log: Logger,
): Promise<void> {
  try {
    for (let page = 0; page < pages; page += 1) {
      const data = page === 0 ? stateless : nobody;
      const fetch = (url: unknown) =>
        String(url).startsWith(gatewayPaths.contact)
          ? Promise.resolve(Response.json({ errcode: 0, data }))
          : Promise.reject(new TypeError("Nothing else is fetched"));
      const request = new Request("http://localhost/contacts/1");
      const asked = {
        fetch,
        pageSettings,
        language: "en",
        singleKeys: true,
        nonce: "none",
      } as const;
      // oxlint-disable-next-line no-await-in-loop -- one after the other, and real callers between
      await renderPage({ ...asked, request });
      // oxlint-disable-next-line no-await-in-loop
      await others();
    }
  } catch (error) {
    log.error(traceOf(error), "warm-up failed");
  }
}
