/** How the gateway asks the built page for its first sight; the page and the gateway know no more of each other. */
import type { LanguageCode } from "./language.ts";
import type { PageSettings } from "./page-settings.ts";

export type FirstSight = {
  /** The document's status: 200, 404, or 502 to 504 for a failure of the PBX. */
  readonly status: number;
  /** The title and the styles. */
  readonly head: string;
  /** What belongs into `#root`. */
  readonly body: string;
  /** What the browser takes over, to stand as JSON in an element of this ID. */
  readonly handedOver: { readonly id: string; readonly value: unknown };
};

/** The page that was asked for is another one. */
export type Redirect = { readonly redirect: string };

export type MakeFirstSight = (asked: {
  readonly request: Request;
  /** Answers the page's reads, in the gateway's own process. */
  readonly fetch: typeof globalThis.fetch;
  readonly pageSettings: PageSettings;
  readonly language: LanguageCode;
  /** Allows the styles that stand in the document. */
  readonly nonce: string;
}) => Promise<FirstSight | Redirect>;
