/** Thirty calls do not leave thirty tabs: an older one that nobody has touched closes itself, or says that it is old. */
import Alert from "@mui/material/Alert";
import { useEffect, useState } from "react";

import { useMessages } from "../languages/use-language.ts";
import { parameters } from "../paths.ts";
import { cameByReload } from "../shell/came-by-reload.ts";

/** Tells other tabs that a call has come in: when this one was opened, nothing of whose call it is. */
const channelName = "frontdesk-calls";

export function NewerCall() {
  const messages = useMessages();
  const isOld = useNewerCall();
  return isOld ? (
    <Alert severity="info" variant="outlined" sx={{ mb: 1, "@media print": { display: "none" } }}>
      {messages.lookup.superseded}
    </Alert>
  ) : null;
}

function useNewerCall(): boolean {
  const [isOld, setOld] = useState(false);
  useEffect(() => (isOpenedByCall(window.location) ? listen(() => setOld(true)) : undefined), []);
  return isOld;
}

/** Tells the other tabs of this call and listens for newer ones; the function returned ends that. */
function listen(onNewer: () => void): () => void {
  const opened = performance.timeOrigin;
  const channel = new BroadcastChannel(channelName);
  let isTouched = false;
  const touch = () => {
    isTouched = true;
  };
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (isTouched || typeof data !== "number" || data <= opened) return;
    // Where the browser forbids it, the page says that it is old.
    window.close();
    onNewer();
  };
  for (const name of touches) window.addEventListener(name, touch);
  channel.addEventListener("message", hear);
  // What is only loaded again is no newer call, and must not close the tab of one.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  if (!cameByReload()) channel.postMessage(opened);
  return () => {
    for (const name of touches) window.removeEventListener(name, touch);
    channel.close();
  };
}

const touches = ["pointerdown", "keydown"] as const;

/** Whether the phone system has opened this tab: for a lookup, or the contact that came of it. */
function isOpenedByCall({ search }: Location): boolean {
  const given = new URLSearchParams(search);
  return given.has(parameters.number) || given.has(parameters.caller);
}
