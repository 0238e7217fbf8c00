/** Every path that the gateway answers beside its pages and their files: the one list for the gateway and the page. */
export const gatewayPaths = {
  /** As the PBX has it. */
  contact: "/openapi/v1.0/company_contact/get",
  directory: "/directory",
  /** Answers 200 for as long as the gateway serves, whatever the PBX does. */
  health: "/healthz",
  readiness: "/readyz",
  metrics: "/metrics",
  signIn: "/auth/sign-in",
  callback: "/auth/callback",
  signOut: "/auth/sign-out",
  signedOut: "/auth/signed-out",
} as const;

/** Where a browser signs in, and from where it comes back to `to`. */
export const signInPath = (to: string): string =>
  `${gatewayPaths.signIn}?to=${encodeURIComponent(to)}`;
