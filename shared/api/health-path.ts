/** Where the gateway answers 200 for as long as it serves, whatever the PBX does. */
export const healthPath = "/healthz";
