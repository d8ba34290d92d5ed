/** An address in one line; what is too long for it is cut at its end, and the code holds the rest. */
export function readableLink(address: string, most: number): string {
  return address.length <= most ? address : `${address.slice(0, most - 1)}…`;
}
