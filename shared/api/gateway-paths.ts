/** Every path that the gateway serves besides its pages and their files: one list for the gateway and the page. */
export const gatewayPaths = {
  /** The PBX's own path. */
  contact: "/openapi/v1.0/company_contact/get",
  directory: "/directory",
  /** Returns 200 as long as the gateway serves, whatever the PBX does. */
  health: "/healthz",
  readiness: "/readyz",
  metrics: "/metrics",
  signIn: "/auth/sign-in",
  callback: "/auth/callback",
  signOut: "/auth/sign-out",
  signedOut: "/auth/signed-out",
} as const;

/** The path on which a browser signs in; it returns to `to`. */
export const signInPath = (to: string): string =>
  `${gatewayPaths.signIn}?to=${encodeURIComponent(to)}`;
