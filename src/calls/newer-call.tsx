/** Thirty calls do not leave thirty tabs: an older one that nobody has touched closes itself, or says that it is old. */
import Alert from "@mui/material/Alert";
import { createContext, useContext, useEffect, useState } from "react";
import { useLocation } from "react-router";

import { callOf } from "../address/paths.ts";
import { useMessages } from "../languages/use-language.ts";
import { keepTimeOfCall, timeOfCall } from "./call-time.ts";

/** Tells other tabs that a call has come in: when it did, nothing of whose call it is. */
const channelName = "frontdesk-calls";

/** What has come of this tab's call: an older one says so where nobody is at work with it. */
type Age = "newest" | "old" | "old and touched";

const AgeContext = createContext<Age>("newest");

/** Whether a newer call has come in than the one that this tab was opened for. */
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
    // Whoever has loaded the page of an earlier call again is at work with it.
    return listen(timeOfCall(call), call.at !== null, setAge);
  }, []);
  const { pathname, search } = useLocation();
  useEffect(keepTimeOfCall, [pathname, search]);
  return age;
}

/** Tells the other tabs of this call and listens for newer ones; the function returned ends that. */
function listen(at: number, isKnown: boolean, onNewer: (age: Age) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  let isTouched = isKnown;
  const touch = () => {
    isTouched = true;
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  const tell = () => channel.postMessage(at);
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "number" || data === at) return;
    if (data < at) {
      // An older call's page was loaded again, and does not know of this one.
      tell();
      return;
    }
    // Where the browser forbids it, the page says that it is old.
    if (!isTouched) window.close();
    onNewer(isTouched ? "old and touched" : "old");
  };
  for (const name of touches) window.addEventListener(name, touch);
  channel.addEventListener("message", hear);
  tell();
  return () => {
    for (const name of touches) window.removeEventListener(name, touch);
    channel.close();
  };
}

const touches = ["pointerdown", "keydown"] as const;
