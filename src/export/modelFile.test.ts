import { describe, expect, test } from 'vitest';
import { dataSetOf } from '../core/data/dataSet.ts';
import { runTo } from '../core/run/run.ts';
import { fileOf, many, opened, parsed, readLink } from './fixtures/modelFiles.ts';

describe('a model file', () => {
  test('holds the whole run under the promised names', () => {
    const file = parsed(fileOf('#seed=42&lr=0.5&do=200:w0.0.1=10&at=571&theme=dark&view=present'));
    const { training, parameters } = runTo(readLink('#seed=42&lr=0.5&do=200:w0.0.1=10').spec, 571);
    expect(file).toMatchObject({
      format: 'glassbox',
      version: 1,
      link: '#seed=42&lr=0.5&do=200:w0.0.1=10&at=571',
      position: 571,
      epoch: 571,
      loss: { training: training.loss, test: null },
    });
    expect(file.config).toEqual({
      data: 'xor',
      scale: 'none',
      n: 200,
      noise: 0,
      train: 100,
      dataseed: 0,
      in: 'x1,x2',
      net: '3',
      outs: 1,
      act: 'sigmoid',
      out: 'sigmoid',
      loss: 'half-sse',
      grad: 'exact',
      init: 'randn',
      seed: 42,
      freeze: '',
      biases: 'trained',
      opt: 'sgd',
      mom: 0.9,
      rho: 0.99,
      beta1: 0.9,
      beta2: 0.999,
      eps: 1e-8,
      wd: 0.01,
      order: 'shuffled',
      lr: 0.5,
      batch: 'full',
      orderseed: 0,
      reg: 'none',
      rate: 0,
    });
    expect(file).not.toHaveProperty('points');
    // [fan_in][fan_out], as in NumPy: two rows of three, then three rows of one.
    expect(file.layers.map(({ weights }) => weights.map((row) => row.length))).toEqual([
      [3, 3],
      [1, 1, 1],
    ]);
    expect(file.layers.flatMap(({ weights, bias }) => [...weights.flat(), ...bias])).toEqual([...parameters]);
    expect(file.layers.map(({ activation }) => activation)).toEqual(['sigmoid', 'sigmoid']);
    expect(file.predictions).toEqual(
      [
        [0, 0, 0],
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ].map(([x1, x2, target], row) => ({
        set: 'training',
        inputs: [x1, x2],
        target,
        output: training.outputs[row],
      })),
    );
  });

  test('lists the test set after the training set, with the inputs of the network', () => {
    const link = '#data=moons&n=12&train=75&in=x2,x1sq&at=7';
    const { training, test: tested, updatesPerEpoch } = runTo(readLink(link).spec, 7);
    const { predictions, loss, epoch } = parsed(fileOf(link));
    expect(predictions.map(({ set }) => set)).toEqual([...Array(9).fill('training'), ...Array(3).fill('test')]);
    expect(loss).toEqual({ training: training.loss, test: tested?.loss });
    expect(predictions.map(({ output }) => output)).toEqual([...training.outputs, ...(tested?.outputs ?? [])]);
    const data = dataSetOf(readLink(link).spec.config);
    const points = [...data.training, ...data.test].map(({ point }) => point);
    expect(predictions.map(({ inputs }) => inputs)).toEqual(points.map(([x1, x2]) => [x2, x1 * x1]));
    expect(epoch).toBe(Math.floor(7 / updatesPerEpoch));
  });

  test('has a list of targets and outputs for each point where there are several', () => {
    const link = '#outs=2&at=3';
    const { outputs } = runTo(readLink(link).spec, 3).training;
    const { predictions } = parsed(fileOf(link));
    expect(predictions.map(({ target }) => target)).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
    expect(predictions.flatMap(({ output }) => output)).toEqual([...outputs]);
  });

  test('holds own points only if the link cannot', () => {
    const few = fileOf('#data=points&pts=0,1,0;2,3,1');
    expect(parsed(few)).not.toHaveProperty('points');
    expect(parsed(few).config).toMatchObject({ pts: '0,1,0;2,3,1' });
    const text = fileOf('#data=points&train=60&at=30', many);
    expect(parsed(text).points).toEqual(many);
    expect(parsed(text).config).not.toHaveProperty('pts');
    expect(opened(text).opened.spec.config.points).toEqual(many);
    expect(opened(fileOf('#data=points')).opened.spec.config.points).toEqual([]);
  });

  test('of a run from TensorFlow Playground has that link and its keys', () => {
    const link = '#activation=tanh&batchSize=10&dataset=gauss&networkShape=2&seed=0.5&tutorial=a&at=40';
    const text = fileOf(link);
    expect(parsed(text).link).toMatch(/^#activation=tanh.*networkShape=2.*tutorial=a.*at=40$/);
    expect(parsed(text).config).toMatchObject({ dataset: 'gauss', networkShape: '2', seed: '0.5', batchSize: 10 });
    expect(opened(text).opened.spec).toEqual(readLink(link).spec);
  });
});
