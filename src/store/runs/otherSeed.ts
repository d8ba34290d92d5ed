/** Another text of the kind that TensorFlow Playground has for seeds. */
export function otherSeedText(text: string | null): string {
  const drawn = Math.random().toFixed(5);
  return drawn === text ? otherSeedText(text) : drawn;
}

/** Another seed. Small ones are easy to say across a classroom. */
export function otherSeed(seed: number): number {
  const drawn = Math.floor(Math.random() * 9999);
  return drawn < seed ? drawn : drawn + 1;
}
