/** Values that leave the gateway and that only it can read back: encrypted, and useless if changed. */
import { hkdfSync } from "node:crypto";

import { compactDecrypt, CompactEncrypt } from "jose";
import * as v from "valibot";

const [alg, enc] = ["dir", "A256GCM"];

/** Each purpose has a key of its own, so that a value sealed for one cannot be opened for another. */
export function createSeal<TSchema extends v.GenericSchema>(
  secret: string,
  purpose: string,
  schema: TSchema,
) {
  const key = new Uint8Array(hkdfSync("sha256", secret, "frontdesk", purpose, 32));
  return {
    seal(value: v.InferInput<TSchema>): Promise<string> {
      const plain = new TextEncoder().encode(JSON.stringify(value));
      return new CompactEncrypt(plain).setProtectedHeader({ alg, enc }).encrypt(key);
    },

    /** Returns `null` for a value that was not sealed here, or not for this purpose. */
    async open(sealed: string): Promise<v.InferOutput<TSchema> | null> {
      try {
        const { plaintext } = await compactDecrypt(sealed, key, {
          keyManagementAlgorithms: [alg],
          contentEncryptionAlgorithms: [enc],
        });
        return v.parse(schema, JSON.parse(new TextDecoder().decode(plaintext)));
      } catch {
        return null;
      }
    },
  };
}
