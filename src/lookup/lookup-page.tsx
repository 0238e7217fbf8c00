/** The page of a call whose number is not surely one contact's: of none, of several, or no number at all. */
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";

import { callerName, longestName, parseCaller, type Caller } from "#shared/callers/caller.ts";

import { callOf, type Call } from "../address/paths.ts";
import { ContactSkeleton } from "../contacts/contact-skeleton.tsx";
import { useGatewayClient } from "../gateway-client/use-gateway-client.ts";
import { useMessages } from "../languages/use-language.ts";
import { useNumbers } from "../languages/use-numbers.ts";
import { ReadFailure } from "../links/read-failure.tsx";
import { CallerChooser } from "./caller-chooser.tsx";
import { CallerFrame } from "./caller-frame.tsx";
import { CallerNumber } from "./caller-number.tsx";
import { lookupQuery } from "./lookup-query.ts";

/** Returns an element: the page is loaded on demand, and components must not be created during a render. */
export const importLookup = () => <LookupPage />;

function LookupPage() {
  const { lookup, joints } = useMessages();
  const [search] = useSearchParams();
  const call = callOf(search);
  const caller = parseCaller(call.number);
  const name = callerName(call.name, call.number).slice(0, longestName);
  if (caller.kind === "number") {
    const { number } = call;
    return <KnownNumber key={number} call={call} caller={caller} name={name} />;
  }
  if (caller.kind === "anonymous") {
    return <CallerFrame {...lookup.anonymous} name={name} search={name} />;
  }
  const text = caller.text.slice(0, longestName);
  if (caller.kind === "name") {
    const names = [...new Set([name || text, text])].join(joints.list);
    const { title } = lookup.unknown;
    return <CallerFrame title={title} text={lookup.nameOnly} name={names} search={name || text} />;
  }
  const { title, text: why } = lookup.garbled;
  return <CallerFrame title={title} text={why(text)} name={name} search={name || text} />;
}

type KnownNumberProps = {
  readonly call: Call;
  readonly caller: Extract<Caller, { kind: "number" }>;
  readonly name: string;
};

function KnownNumber({ call, caller, name }: KnownNumberProps) {
  const readGateway = useGatewayClient();
  const { lookup: words, joints } = useMessages();
  const counted = useNumbers();
  const lookup = useQuery(lookupQuery(readGateway, call.number));
  const number = <CallerNumber number={caller.number} />;
  if (lookup.data === undefined) {
    if (lookup.error === null) return <ContactSkeleton />;
    return (
      <CallerFrame title={words.failed} number={number} name={name} search={name}>
        <ReadFailure failure={lookup.error} tryAgain={() => void lookup.refetch()} />
      </CallerFrame>
    );
  }
  const { found, asOf } = lookup.data;
  const isComplete = asOf !== null;
  if (found === 0 && isComplete && caller.isWithheld) {
    const { title, text } = words.anonymous;
    const whole = [text, words.sent(caller.number)].join(joints.sentences);
    return <CallerFrame title={title} text={whole} name={name} search={name} />;
  }
  if (found === 0) {
    const nobody = isComplete ? words.unknown : words.notYet;
    return <CallerFrame {...nobody} number={number} name={name} search={name} />;
  }
  return (
    <CallerFrame
      title={words.several(counted(found))}
      text={isComplete ? "" : words.stillReading}
      number={number}
      name={name}
      search=""
    >
      <CallerChooser answer={lookup.data} call={call} caller={caller} />
    </CallerFrame>
  );
}
