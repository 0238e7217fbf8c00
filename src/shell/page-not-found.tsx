/** The page of every address that is none of ours. */
import { useMessages } from "../languages/use-language.ts";
import { HomeButton } from "./home-button.tsx";
import { Notice } from "./notice.tsx";

export function PageNotFound() {
  const messages = useMessages();
  return (
    <Notice {...messages.pageNotFound}>
      <HomeButton />
    </Notice>
  );
}
