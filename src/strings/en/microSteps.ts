/** The numbers of a step within an update on the network. */
export const microSteps = {
  /** Numbers on the network that would cover others. */
  unwritten: (count: number) => `${count} more without room`,
  /** Chips in the network, as short as on a blackboard. Numbers arrive formatted. */
  delta: (value: string) => `δ ${value}`,
  gradientPart: (value: string) => `∂ ${value}`,
  loss: (value: string) => `L ${value}`,
  held: 'held',
  change: (direction: 'up' | 'down' | 'none', size: string) =>
    direction === 'none' ? '± 0' : `${direction === 'up' ? '▲' : '▼'} ${size}`,
};
