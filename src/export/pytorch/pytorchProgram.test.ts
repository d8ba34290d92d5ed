import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createRun, runTo } from '../../core/run/run.ts';
import { architectureOf } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { expectNumbers, expectPrinted } from '../fixtures/expectPrinted.ts';
import { readPrinted } from '../fixtures/printedNumbers.ts';
import { caseOf, dataOf, type ProgramCase, programCases } from '../fixtures/programCases.ts';
import { pythonWith, RUNNING, runPrograms } from '../fixtures/runPrograms.ts';
import { programText } from '../numpy/numpyProgram.ts';
import { pytorchProgram } from './pytorchProgram.ts';
import { pytorchRefusal } from './refusal.ts';

/** Every run is compared over this many updates, or further if its case goes further. */
const UPDATES = 100;

/** Runs whose last digits grow, which no two programs share: compared up to the position of their case only. */
const MAGNIFYING: ReadonlySet<string> = new Set([
  // A rate of 7: one weight changed by 1e-14 at the start becomes 3e-8 at update 100.
  '#do=0:lr=0.1;0:b0.2=-1;5:w0.1.1=2;5:w0.1.1=3;9:lr=7&at=9',
]);

/** The position up to which a case is compared: no further than the page goes. */
function comparedTo({ name, spec, position }: ProgramCase): number {
  const run = createRun(spec);
  run.trainTo(MAGNIFYING.has(name) ? position : Math.max(position, UPDATES), () => true);
  return run.position();
}

/** Powers of these are nearly 1. */
const furtherCases = ['#opt=adam&beta1=0.9999999&lr=0.1', '#opt=adamw&wd=0.3&beta2=0.999999&lr=0.1&freeze=b0,w1.0.0'];

const cases = [...programCases, ...furtherCases.map(caseOf)].filter(({ spec }) => pytorchRefusal(spec.config) === null);

const textOf = ({ spec, position }: ProgramCase) => programText(pytorchProgram(spec, dataOf(spec), position));

const torch = pythonWith('numpy', 'torch');

test.skipIf(torch === null)(
  `PyTorch prints the numbers of the core for ${cases.length} programs (skipped where no Python has torch)`,
  RUNNING,
  () => {
    const compared = cases.map((one): ProgramCase => ({ ...one, position: comparedTo(one) }));
    const results = runPrograms(torch ?? '', compared.map(textOf));
    compared.forEach((one, k) => {
      const { printed = '', complaints } = results[k] ?? {};
      expect(complaints, one.name).toEqual([]);
      expectNumbersOf(one, printed.trimEnd().split('\n'));
    });
  },
);

/** What autograd computes in another order may differ by this much, as the script says. */
const TOLERANCE = 1e-10;

/** Expects the printed numbers to be those of the core: first weights, every report, weights at the end, outputs. */
function expectNumbersOf(one: ProgramCase, lines: readonly string[]): void {
  const { spec, position, name } = one;
  expect(lines[0], name).toBe('First weights:');
  const end = lines.indexOf('Weights at the end:');
  const hasPoints = dataOf(spec).training.length > 0;
  expect(end >= 0, name).toBe(hasPoints);
  const isOutput = (line: string) => line.startsWith('outputs:');
  expectPrinted(one, [...lines.slice(1, hasPoints ? end : undefined), ...lines.filter(isOutput)], TOLERANCE);
  if (!hasPoints) return;
  const last = readPrinted(lines.slice(end + 1));
  expectNumbers(last.start, [...runTo(spec, position).parameters], TOLERANCE, `${name}, at the end`);
}

test('a program is plain ASCII, and names every array of the network', () => {
  for (const one of cases) {
    const text = textOf(one);
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
    architectureOf(one.spec.config).activations.forEach((_, layer) => {
      expect(text, one.name).toContain(`@ self.w${layer + 1} + self.b${layer + 1}\n`);
    });
  }
});

const python = spawnSync('python3', ['--version']).status === 0 ? 'python3' : null;

test.skipIf(python === null)('Python can read every program (skipped where there is no Python)', RUNNING, () => {
  // Nothing is run: no package is needed.
  const reader = 'import ast, json, sys\nfor text in json.load(sys.stdin): ast.parse(text)';
  const { stderr } = spawnSync(python ?? '', ['-c', reader], {
    input: JSON.stringify(cases.map(textOf)),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});

/** What a setting in a link makes of the program, where PyTorch cannot run it. */
const said: readonly (readonly [link: string, ...texts: readonly string[]])[] = [
  ['#seed=77', 'np.random.RandomState(77)', 'dtype=torch.float64', '((a - y) ** 2).sum() / 2'],
  ['#net=2&w=1,-2,0.5,1e-7,3,-0,100,2,0.25', '[[1, -2], [0.5, 1e-7]]', 'b1 = np.array([3, -0.0], dtype=float)'],
  ['#lr=0.25&at=7', 'SGD(network.parameters(), lr=learning_rate)', 'learning_rate=0.25, epochs=7)'],
  ['#opt=momentum&mom=0.5', 'lr=learning_rate, momentum=0.5'],
  ['#opt=nesterov&mom=0.5', 'momentum=0.5, nesterov=True'],
  ['#opt=nesterov&mom=0', 'torch.optim.SGD(network.parameters(), lr=learning_rate)\n'],
  ['#opt=rmsprop&rho=0.7&eps=1e-5', 'torch.optim.RMSprop(', 'alpha=0.7, eps=0.00001'],
  ['#opt=adagrad&eps=0.5', 'torch.optim.Adagrad(', 'lr=learning_rate, eps=0.5'],
  ['#opt=adam&beta1=0.5&beta2=0.75&eps=0.25', 'torch.optim.Adam(', 'betas=(0.5, 0.75), eps=0.25'],
  ['#opt=adamw&wd=0.3', 'torch.optim.AdamW(', 'weight_decay=0.3'],
  ['#reg=l1&rate=0.125', 'sum(w.abs().sum() for w in weights)', 'penalty * weight_size(network)', 'penalty=0.125'],
  ['#reg=l2&rate=0.125', 'sum((w ** 2).sum() for w in weights) / 2'],
  ['#act=leaky', 'torch.nn.functional.leaky_relu(z1, 0.01)'],
  ['#act=softplus', 'threshold=700'],
  ['#data=hills&loss=half-mse', '((a - y) ** 2).mean() / 2', 'RMSE'],
  ['#data=three-blobs', 'cross_entropy(z, y)', 'torch.softmax(network(X), dim=1)', 'argmax(dim=1)'],
  ['#data=circle&loss=bce', 'binary_cross_entropy_with_logits(z, y)', 'torch.sigmoid(network(X))'],
  ['#freeze=b1', 'self.b2 = torch.nn.Parameter(torch.tensor(b2), requires_grad=False)'],
  ['#freeze=w0.1.2', 'held_w1 = torch.tensor([[0, 0, 0], [0, 0, 1]], dtype=torch.bool)', '= fixed_w1'],
  ['#do=2:lr=0.5;3:w0.1.0=4&at=5', 'optimizer.param_groups[0]["lr"] = 0.5', 'network.w1[1, 0] = 4'],
  ['#data=circle&batch=7&orderseed=3&at=9', 'np.random.RandomState(3 + epoch).permutation(len(X))', 'step * 7:'],
];

test.each(said)('the program of %s says what the setting means', (link, ...texts) => {
  const program = textOf(caseOf(link));
  for (const text of texts) expect(program).toContain(text);
});

describe('a run that autograd cannot train', () => {
  const refused = (link: string) => pytorchRefusal(caseOf(link).spec.config);

  test('is one with the common bug, or one of TensorFlow Playground', () => {
    expect(refused('#data=and&grad=tutorial')).toBe('commonBug');
    expect(refused('#dataset=circle&seed=0.5')).toBe('imported');
    expect(refused('#data=three-blobs&freeze=b&opt=adamw')).toBeNull();
  });

  test('has a sentence that says why', () => {
    for (const sentence of Object.values(laterStrings.files.refusals)) expect(sentence).toMatch(/PyTorch.*[.]$/);
  });
});
