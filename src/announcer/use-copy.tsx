/** Copies a text, and says whether it could. */
import { useMessages } from "../languages/use-language.ts";
import { Sentence } from "../ui/sentence.tsx";
import { useSay } from "./announcer.tsx";

/** Gives the function that copies; `said` is what it says then, by default the text itself. */
export function useCopy(): (text: string, said?: React.ReactNode) => void {
  const { copying } = useMessages();
  const say = useSay();
  return (text, said = <Sentence words={copying.copied} stored={text} />) =>
    // A browser may forbid it, or lack it where the page is not on loopback.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => say(said),
        () => say(copying.failed),
      );
}
