/** How the gateway asks the built page for its server render; the page and the gateway know no more of each other. */
import type { LanguageCode } from "./language.ts";
import type { PageSettings } from "./page-settings.ts";

export type ServerRender = {
  /** The document's status. */
  readonly status: number;
  /** The title and the styles. */
  readonly head: string;
  /** What belongs into `#root`. */
  readonly body: string;
  /** What the browser takes over, to stand as JSON in an element of this ID. */
  readonly hydrationData: { readonly id: string; readonly value: unknown };
};

/** The page that was asked for is another one. */
export type Redirect = { readonly redirect: string };

export type RenderPage = (asked: {
  readonly request: Request;
  /** Answers the page's reads, in the gateway's own process. */
  readonly fetch: typeof globalThis.fetch;
  readonly pageSettings: PageSettings;
  readonly language: LanguageCode;
  /** Whether keys pressed alone do anything. */
  readonly singleKeys: boolean;
  /** Allows the styles that stand in the document. */
  readonly nonce: string;
}) => Promise<ServerRender | Redirect>;

/** What the page's build for the gateway exports: loads all of the page's code, and nothing later. */
export type OpenPage = () => Promise<RenderPage>;
