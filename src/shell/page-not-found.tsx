/** The page of every address that is none of ours. */
import { messages } from "../messages.ts";
import { HomeButton } from "./home-button.tsx";
import { Notice } from "./notice.tsx";

export function PageNotFound() {
  return (
    <Notice {...messages.pageNotFound}>
      <HomeButton />
    </Notice>
  );
}
