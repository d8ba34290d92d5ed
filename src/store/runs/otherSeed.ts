/** Another seed. Small ones are easy to say across a classroom. */
export function otherSeed(seed: number): number {
  const drawn = Math.floor(Math.random() * 9999);
  return drawn < seed ? drawn : drawn + 1;
}
