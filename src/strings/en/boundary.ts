export const boundary = {
  title: 'Decision boundary',
  /** Regression has no classes to decide between. */
  regressionTitle: 'Output over the inputs',
  className: (name: string) => `class ${name}`,
  line: (level: string) => `line: ${level}`,
  points: 'Points',
  pointName: (point: { x1: string; x2: string; target: string; output: string | null; isTest: boolean }) =>
    `${point.isTest ? 'Test point' : 'Point'} (${point.x1}, ${point.x2}), target ${point.target}${
      point.output === null ? '' : `, output ${point.output}`
    }`,
  inputs: ['x1', 'x2'] as const,
};
