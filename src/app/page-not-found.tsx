/** The page for every unknown address. */
import { useMessages } from "../languages/use-language.ts";
import { HomeButton } from "../links/home-button.tsx";
import { ErrorPage } from "../ui/error-page.tsx";

export function PageNotFound() {
  const messages = useMessages();
  return (
    <ErrorPage {...messages.pageNotFound}>
      <HomeButton />
    </ErrorPage>
  );
}
