/** Blocks an address after five failed logins in a row, as the PBX does. */
const failuresUntilBlocked = 5;

export function createAddressBlock() {
  const failures = new Map<string, number>();
  return {
    isBlocked: (address: string) => (failures.get(address) ?? 0) >= failuresUntilBlocked,
    failed(address: string): void {
      failures.set(address, (failures.get(address) ?? 0) + 1);
    },
    succeeded(address: string): void {
      failures.delete(address);
    },
    lift: () => failures.clear(),
  };
}
