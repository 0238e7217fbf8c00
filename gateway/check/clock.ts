/** Compares the PBX's clock with this machine's, by the dates of its replies. */
import { channel } from "node:diagnostics_channel";

import * as v from "valibot";

import { bad, good, type Finding } from "./finding.ts";

/** What undici publishes for a reply: headers as alternating names and values. */
const reply = v.object({ response: v.object({ headers: v.array(v.instance(Buffer)) }) });

/** With a larger difference, certificates seem to start or expire on the wrong day, and logs do not match. */
const mostSeconds = 120;

/** Listens to all replies from now on. */
export function watchClock() {
  let difference: number | null = null;

  const listen = (message: unknown) => {
    const parsed = v.safeParse(reply, message);
    const headers = parsed.success ? parsed.output.response.headers.map(String) : [];
    const at = headers.findIndex((name, place) => place % 2 === 0 && /^date$/i.test(name));
    const time = at < 0 ? Number.NaN : Date.parse(headers[at + 1] ?? "");
    if (!Number.isNaN(time)) difference = Math.round((time - Date.now()) / 1000);
  };
  channel("undici:request:headers").subscribe(listen);

  return (): Finding => {
    channel("undici:request:headers").unsubscribe(listen);
    if (difference === null) return good("Clock", "the PBX does not report its time.");
    const seconds = Math.abs(difference);
    return seconds <= mostSeconds
      ? good("Clock", "the PBX's clock and this machine's differ by less than two minutes.")
      : bad(
          "Clock",
          `the PBX's clock is ${seconds} s ${difference > 0 ? "ahead of" : "behind"} this machine's. Synchronize both clocks with NTP.`,
        );
  };
}
