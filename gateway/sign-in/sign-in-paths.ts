/** The paths of signing in and out. */
export const signInAt = "/auth/sign-in";
export const callbackAt = "/auth/callback";
export const signOutAt = "/auth/sign-out";
export const signedOutAt = "/auth/signed-out";

/** Where a browser signs in, and from where it comes back to `to`. */
export const signInPath = (to: string): string => `${signInAt}?to=${encodeURIComponent(to)}`;
