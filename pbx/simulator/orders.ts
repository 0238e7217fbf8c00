/** Faults that another program orders from a simulator it has started, as `npm run soak` does. */
import * as v from "valibot";

import type { Simulator } from "./simulator.ts";

const order = v.variant("do", [
  /** Makes an endpoint fail with this errcode, or work again with 0. */
  v.object({ do: v.literal("fail"), path: v.string(), errcode: v.number() }),
  /** Holds an endpoint's replies. */
  v.object({ do: v.literal("hold"), path: v.string() }),
  v.object({ do: v.literal("release"), path: v.string() }),
  /** Forgets every token. */
  v.object({ do: v.literal("forget") }),
]);

/** Carries out the message; throws if it is not an order. */
export function obey(simulator: Simulator, message: unknown): void {
  const what = v.parse(order, message);
  switch (what.do) {
    case "fail":
      simulator.fail(what.path, what.errcode);
      return;
    case "hold":
      simulator.hold(what.path);
      return;
    case "release":
      simulator.release(what.path);
      return;
    case "forget":
      simulator.tokens.forget();
  }
}
