/** Copies a text, and announces whether that worked. */
import { useMessages } from "../languages/use-language.ts";
import { Sentence } from "../ui/sentence.tsx";
import { useAnnounce } from "./announcer.tsx";

/** Returns the function that copies; it then announces `notice`, by default the text itself. */
export function useCopy(): (text: string, notice?: React.ReactNode) => void {
  const { copying } = useMessages();
  const announce = useAnnounce();
  return (text, notice = <Sentence words={copying.copied} stored={text} />) =>
    // A browser may forbid copying, or not support it if the page is not on loopback.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => announce(notice),
        () => announce(copying.failed),
      );
}
