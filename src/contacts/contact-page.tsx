/** The page of one contact: the card, or the failure and a button to try again. */
import { useQuery } from "@tanstack/react-query";
import { memo, useState } from "react";
import { useLocation, useParams } from "react-router";

import { errcodeName } from "#pbx/contract/errcode.ts";
import { parseContactId } from "#shared/api/contact-id.ts";

import { callOf } from "../address/paths.ts";
import { useArrivalAnnouncement } from "../announcer/announcer.tsx";
import { useGatewayClient } from "../gateway-client/use-gateway-client.ts";
import { useMessages } from "../languages/use-language.ts";
import { HomeButton } from "../links/home-button.tsx";
import { SignInLink } from "../links/sign-in-link.tsx";
import { TryAgain } from "../links/try-again.tsx";
import { ErrorPage } from "../ui/error-page.tsx";
import { ContactCard } from "./contact-card.tsx";
import { contactQuery } from "./contact-query.ts";
import { ContactSkeleton } from "./contact-skeleton.tsx";
import { Freshness } from "./freshness.tsx";

export function ContactPage() {
  const messages = useMessages();
  const { contactId = "" } = useParams();
  const id = parseContactId(contactId);
  return id === null ? (
    <ErrorPage {...messages.invalidId}>
      <HomeButton />
    </ErrorPage>
  ) : (
    <ContactById key={id} id={id} />
  );
}

/** Memoized: a navigation to another contact changes nothing here until it ends. */
const ContactById = memo(function ContactById({ id }: { readonly id: number }) {
  const readGateway = useGatewayClient();
  const messages = useMessages();
  const card = useQuery(contactQuery(readGateway, id));
  useArrivalAnnouncement(
    messages.contact.loading,
    card.data !== undefined,
    messages.contact.loaded,
  );
  const [askedAgain, setAskedAgain] = useState(false);
  // Not with the router's `useSearchParams`, which renders this again at each step of a navigation.
  const call = callOf(new URLSearchParams(useLocation().search));

  async function refresh() {
    const { isError, data } = await card.refetch();
    return !isError && data?.lastGood === null;
  }

  // Data before error: after a failed refresh the card stays on screen.
  if (card.data !== undefined) {
    const { contact, lastGood } = card.data;
    return (
      <>
        <ContactCard contact={contact} call={call} askedAgain={askedAgain} />
        <Freshness
          asOf={card.dataUpdatedAt - (lastGood?.ageMs ?? 0)}
          refreshing={card.isFetching}
          failure={card.error?.kind ?? lastGood?.failure ?? null}
          refresh={refresh}
        />
      </>
    );
  }
  if (card.error === null) return <ContactSkeleton />;

  const { kind, errcode } = card.error;
  const showsErrcode = errcode !== null && kind !== "not-found";
  return (
    <ErrorPage
      {...messages.failures[kind]}
      askedAgain={askedAgain}
      detail={showsErrcode ? messages.errcode(errcode, errcodeName(errcode)) : null}
    >
      {kind === "signed-out" ? (
        <SignInLink isMain />
      ) : (
        <TryAgain
          tryAgain={() => {
            setAskedAgain(true);
            void card.refetch();
          }}
        />
      )}
      <HomeButton />
    </ErrorPage>
  );
});
