/** The page of a call whose number is not one contact's: nobody's, several ones', or none at all. */
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";

import { parseCaller, type Caller } from "#pbx/contract/caller.ts";

import { ContactSkeleton } from "../contacts/contact-skeleton.tsx";
import { useMessages } from "../languages/use-language.ts";
import { parameters } from "../paths.ts";
import type { PbxClient } from "../pbx-client/pbx-client.ts";
import { ReadFailure } from "../shell/read-failure.tsx";
import { CallerChooser } from "./caller-chooser.tsx";
import { CallerFrame } from "./caller-frame.tsx";
import { CallerNumber } from "./caller-number.tsx";
import { lookupQuery } from "./lookup-query.ts";

type Props = { readonly readPbx: PbxClient };

/** Longer ones are cut off: what a phone system sends may be anything. */
const longestText = 80;

/** As an element: it is loaded on demand, and no component is made while another is drawn. */
export const drawLookup = (readPbx: PbxClient) => <LookupPage readPbx={readPbx} />;

function LookupPage({ readPbx }: Props) {
  const messages = useMessages();
  const [search] = useSearchParams();
  const sent = search.get(parameters.number) ?? "";
  const caller = parseCaller(sent);
  const name = nameOf(search.get(parameters.name) ?? "", sent);
  const { anonymous, garbled } = messages.lookup;
  if (caller.kind === "number") {
    return <KnownNumber key={sent} readPbx={readPbx} sent={sent} caller={caller} name={name} />;
  }
  if (caller.kind === "anonymous") return <CallerFrame {...anonymous} name={name} search={name} />;
  const text = caller.text.slice(0, longestText);
  return (
    <CallerFrame
      title={garbled.title}
      text={garbled.text(text)}
      name={name}
      search={name || text}
    />
  );
}

type KnownNumberProps = Props & {
  readonly sent: string;
  readonly caller: Extract<Caller, { kind: "number" }>;
  readonly name: string;
};

function KnownNumber({ readPbx, sent, caller, name }: KnownNumberProps) {
  const messages = useMessages();
  const lookup = useQuery(lookupQuery(readPbx, sent));
  const number = <CallerNumber number={caller.number} />;
  const { unknown, several, notYet, failed, stillReading } = messages.lookup;
  if (lookup.data === undefined) {
    if (lookup.error === null) return <ContactSkeleton />;
    return (
      <CallerFrame title={failed} number={number} name={name} search={name}>
        <ReadFailure failure={lookup.error} tryAgain={() => void lookup.refetch()} />
      </CallerFrame>
    );
  }
  const { found, asOf } = lookup.data;
  const isComplete = asOf !== null;
  if (found === 0) {
    const words = isComplete ? unknown : notYet;
    return <CallerFrame {...words} number={number} name={name} search={name} />;
  }
  return (
    <CallerFrame
      title={several(found)}
      text={isComplete ? "" : stillReading}
      number={number}
      name={name}
      search=""
    >
      <CallerChooser answer={lookup.data} caller={caller} sent={sent} />
    </CallerFrame>
  );
}

/** The caller's name as the phone system has it, or "" where it only repeats the number. */
function nameOf(name: string, number: string): string {
  const text = name.replace(/\p{C}/gu, "").trim().slice(0, longestText);
  const isName = /\p{L}/u.test(text) && parseCaller(text).kind === "garbled";
  return isName && text !== number.trim() ? text : "";
}
