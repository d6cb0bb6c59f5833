/** Closes a `switch` over a union: the compiler refuses a forgotten case. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${String(value)}`);
}
