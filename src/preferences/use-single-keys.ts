/** Whether keys pressed alone do anything: speech input and unsteady hands press them by accident (WCAG 2.1.4). */
import { createContext, useContext } from "react";

import { singleKeysCookie, singleKeysIn } from "#shared/page/single-keys.ts";

import { createCookiePreference, useCookiePreference } from "./cookie-preference.ts";

const areOn = createCookiePreference(singleKeysIn, singleKeysCookie);

/** The value with which the gateway rendered the page. */
const OnTheGatewayContext = createContext(true);
export const SingleKeysProvider = OnTheGatewayContext.Provider;

export const useSingleKeys = () => useCookiePreference(areOn, useContext(OnTheGatewayContext));
