/** The page that replaces one whose rendering failed, or whose code could not be loaded. */
import { useRevalidator, useRouteError } from "react-router";

import { GatewayAway, PartGone } from "../hydration/import-part.ts";
import { useMessages } from "../languages/use-language.ts";
import { HomeButton } from "../links/home-button.tsx";
import { TryAgain } from "../links/try-again.tsx";
import { ErrorPage } from "../ui/error-page.tsx";

export function BrokenPage() {
  const { failures, updated, broken } = useMessages();
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  if (error instanceof GatewayAway) {
    return (
      <ErrorPage {...failures["gateway-unreachable"]}>
        <TryAgain tryAgain={() => void revalidate()} />
        <HomeButton />
      </ErrorPage>
    );
  }
  const { title, text } = error instanceof PartGone ? updated : broken;
  return (
    <ErrorPage title={title} text={text}>
      <TryAgain tryAgain={null} />
    </ErrorPage>
  );
}
