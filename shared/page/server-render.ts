/** The contract of the server render: all that the gateway and the built page know of each other. */
import type { LanguageCode } from "./language.ts";
import type { PageSettings } from "./page-settings.ts";

export type ServerRender = {
  /** The document's status. */
  readonly status: number;
  /** The title and the styles. */
  readonly head: string;
  /** The content of `#root`. */
  readonly body: string;
  /** What the browser hydrates the page with, as JSON in an element of this ID. */
  readonly hydrationData: { readonly id: string; readonly value: unknown };
};

/** The request belongs to another page. */
export type Redirect = { readonly redirect: string };

export type RenderPage = (asked: {
  readonly request: Request;
  /** Answers the page's reads, in the gateway's own process. */
  readonly fetch: typeof globalThis.fetch;
  readonly pageSettings: PageSettings;
  readonly language: LanguageCode;
  /** Whether keys pressed alone do anything. */
  readonly singleKeys: boolean;
  /** Allows the styles in the document. */
  readonly nonce: string;
}) => Promise<ServerRender | Redirect>;

/** The export of the page's build for the gateway: loads all code of the page at once, and none later. */
export type OpenPage = () => Promise<RenderPage>;
