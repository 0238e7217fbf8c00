/** Closes or marks tabs of older calls: thirty calls must not leave thirty tabs. */
import Alert from "@mui/material/Alert";
import { createContext, useContext, useEffect, useState } from "react";
import { useLocation } from "react-router";

import { callOf } from "../address/paths.ts";
import { useMessages } from "../languages/use-language.ts";
import { keepTimeOfCall, timeOfCall } from "./call-time.ts";

/** Other tabs learn from it that a call has come in: its time, but not the caller. */
const channelName = "frontdesk-calls";

/** The state of this tab's call: an older one is only marked if the user has touched its page. */
type Age = "newest" | "old" | "old and touched";

const AgeContext = createContext<Age>("newest");

/** Whether a newer call has come in than the one that opened this tab. */
export const useHasNewerCall = (): boolean => useContext(AgeContext) !== "newest";

export function NewerCall({ children }: { readonly children: React.ReactNode }) {
  const messages = useMessages();
  const age = useAge();
  return (
    <AgeContext value={age}>
      {age === "old" ? (
        <Alert
          severity="info"
          variant="outlined"
          sx={{ mb: 1, "@media print": { display: "none" } }}
        >
          {messages.lookup.superseded}
        </Alert>
      ) : null}
      {children}
    </AgeContext>
  );
}

function useAge(): Age {
  const [age, setAge] = useState<Age>("newest");
  useEffect(() => {
    const call = callOf(new URLSearchParams(window.location.search));
    if (call.number === "") return undefined;
    // A user who has reloaded the page of an earlier call is still working with it.
    return listen(timeOfCall(call), call.at !== null, setAge);
  }, []);
  const { pathname, search } = useLocation();
  useEffect(keepTimeOfCall, [pathname, search]);
  return age;
}

/** Announces this call to the other tabs and listens for newer ones; returns the function that stops both. */
function listen(at: number, isKnown: boolean, onNewer: (age: Age) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  let isTouched = isKnown;
  const touch = () => {
    isTouched = true;
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  const announce = () => channel.postMessage(at);
  const receive = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "number" || data === at) return;
    if (data < at) {
      // The page of an older call was reloaded, and does not know of this one.
      announce();
      return;
    }
    // If the browser forbids it, the page shows that its call is old.
    if (!isTouched) window.close();
    onNewer(isTouched ? "old and touched" : "old");
  };
  for (const name of touches) window.addEventListener(name, touch);
  channel.addEventListener("message", receive);
  announce();
  return () => {
    for (const name of touches) window.removeEventListener(name, touch);
    channel.close();
  };
}

const touches = ["pointerdown", "keydown"] as const;
