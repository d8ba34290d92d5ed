/** Additions to a line's accessible name, after its weight. */
export const lineValues = {
  contribution: (value: string) => `, contribution ${value}`,
  gradient: (value: string) => `, gradient ${value}`,
  lastUpdate: (value: string) => `, last update ${value}`,
  change: (value: string) => `, change since the start ${value}`,
};
