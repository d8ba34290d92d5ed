import { expect, test } from 'vitest';
import { readLink } from '../config/link/link.ts';
import { dataSetOf } from '../core/data/dataSet.ts';
import { runTo } from '../core/run/run.ts';
import { historyCsv, pointsCsv, predictionsCsv } from './csv.ts';

function momentOf(link: string) {
  const { spec, view, problems } = readLink(link);
  expect(problems).toEqual([]);
  return { spec, data: dataSetOf(spec.config), snapshot: runTo(spec, view.position) };
}

/** The cells of a table, numbers read back as numbers. */
function rowsOf(text: string) {
  expect(text).toMatch(/^[\x20-\x7e\n]+\n$/);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').map((cell) => (/^[a-z]/.test(cell) ? cell : Number(cell))));
}

test('points are written with their targets and sets, to the last digit', () => {
  const { data } = momentOf('#data=points&pts=0.1,-1e-7,0;1e12,12345.678901234567,1;-0.30000000000000004,2,1&train=70');
  const { training, test: tested } = data;
  expect([training.length, tested.length]).toEqual([2, 1]);
  expect(rowsOf(pointsCsv(data, []))).toEqual([
    ['x1', 'x2', 'target', 'set'],
    ...training.map(({ point, target }) => [...point, target, 'training']),
    ...tested.map(({ point, target }) => [...point, target, 'test']),
  ]);
});

test('a truth table is four rows', () => {
  expect(pointsCsv(momentOf('').data, [])).toBe(
    'x1,x2,target,set\n0,0,0,training\n0,1,1,training\n1,0,1,training\n1,1,0,training\n',
  );
});

test('predictions are the outputs of the network and the classes that they mean', () => {
  const { data, snapshot } = momentOf('#data=moons&n=20&train=60&noise=10&at=40');
  const [header, ...rows] = rowsOf(predictionsCsv(data, snapshot));
  expect(header).toEqual(['set', 'x1', 'x2', 'target', 'output', 'class']);
  const outputs = [...snapshot.training.outputs, ...(snapshot.test?.outputs ?? [])];
  expect(rows.map((row) => row[4])).toEqual(outputs);
  expect(rows.map((row) => row[5])).toEqual(outputs.map((output) => (output >= 0.5 ? 1 : 0)));
  expect(rows.map((row) => row[0])).toEqual([...Array(12).fill('training'), ...Array(8).fill('test')]);
  const right = rows.filter((row) => row[0] === 'training' && row[3] === row[5]).length;
  expect(right).toBe(snapshot.training.correct);
});

test('several outputs have a column each, and the class is that of the largest', () => {
  const { data, snapshot } = momentOf('#data=three-blobs&n=12&train=100&at=40');
  const [header, ...rows] = rowsOf(predictionsCsv(data, snapshot));
  expect(header).toEqual(['set', 'x1', 'x2', 'target', 'output_y1', 'output_y2', 'output_y3', 'class']);
  expect(rows.flatMap((row) => row.slice(4, 7))).toEqual([...snapshot.training.outputs]);
  for (const row of rows) expect(row[4 + Number(row[7])]).toBe(Math.max(...row.slice(4, 7).map(Number)));
  expect(rows.filter((row) => row[3] === row[7])).toHaveLength(snapshot.training.correct);
});

test('targets that are no class have a column each, and there is no class', () => {
  const { data, snapshot } = momentOf('#data=points&pts=0.05,0.1,0.01,0.99&outs=2');
  const [header, row] = rowsOf(predictionsCsv(data, snapshot));
  expect(header).toEqual(['set', 'x1', 'x2', 'target_y1', 'target_y2', 'output_y1', 'output_y2']);
  expect(row?.slice(3, 5)).toEqual([0.01, 0.99]);
  expect(pointsCsv(data, [[0.05, 0.1, 0.01, 0.99]])).toBe('x1,x2,y1,y2\n0.05,0.1,0.01,0.99\n');
});

test('a regression has no classes, and scaled points keep their coordinates', () => {
  const { data, snapshot } = momentOf('#data=points&pts=10,200,0.5;20,300,1.5;40,100,-2&scale=minmax&at=9');
  const [header, ...rows] = rowsOf(predictionsCsv(data, snapshot));
  expect(header).toEqual(['set', 'x1', 'x2', 'target', 'output']);
  expect(rows.map((row) => row.slice(1, 4))).toEqual([
    [10, 200, 0.5],
    [20, 300, 1.5],
    [40, 100, -2],
  ]);
});

test('the history is the core’s losses at whole epochs, with the name of the loss', () => {
  const { spec, snapshot } = momentOf('#data=circle&n=30&at=23');
  const [header, ...rows] = rowsOf(historyCsv(snapshot, spec.config.loss));
  expect(header).toEqual(['position', 'epoch', 'training_loss', 'test_loss', 'loss']);
  expect(snapshot.updatesPerEpoch).toBe(2);
  expect(rows.map((row) => row[1])).toEqual(Array.from({ length: 12 }, (_, epoch) => epoch));
  for (const [position, epoch, trainLoss, testLoss, name] of rows) {
    const { training, test: tested } = runTo(spec, Number(position));
    expect([position, trainLoss, testLoss, name]).toEqual([2 * Number(epoch), training.loss, tested?.loss, 'mse']);
  }
});

test('without a test set there is no column for it', () => {
  const { spec, snapshot } = momentOf('#at=2');
  expect(historyCsv(snapshot, spec.config.loss).split('\n', 1)).toEqual(['position,epoch,training_loss,loss']);
});
