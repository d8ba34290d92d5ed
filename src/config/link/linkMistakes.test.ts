import { describe, expect, test } from 'vitest';
import { link as sentences } from '../../strings/en/link.ts';
import { readLink } from './link.ts';

const sentencesOf = (fragment: string) => readLink(fragment).problems.map(sentences.problem);

describe('a mistake in a link is named in one sentence and leaves the rest as it is', () => {
  test.each([
    ['lr=abc', '“lr=abc” is not a number above 0; the learning rate 2 is used.'],
    ['lr=0', '“lr=0” is not a number above 0; the learning rate 2 is used.'],
    ['lr=-1', '“lr=-1” is not a number above 0; the learning rate 2 is used.'],
    ['lr=Infinity', '“lr=Infinity” is not a number above 0; the learning rate 2 is used.'],
    ['lr=1e999', '“lr=1e999” is not a number above 0; the learning rate 2 is used.'],
    ['lr=0x10', '“lr=0x10” is not a number above 0; the learning rate 2 is used.'],
    ['lr=', '“lr” is not a number above 0; the learning rate 2 is used.'],
    ['lr=%202', '“lr= 2” is not a number above 0; the learning rate 2 is used.'],
    ['data=circle&lr=abc', '“lr=abc” is not a number above 0; the learning rate 3 is used.'],
    ['seed=-1', '“seed=-1” is not a whole number from 0 to 4\u2009294\u2009967\u2009295; the seed 2 is used.'],
    ['seed=4294967296', /^“seed=4294967296” is not a whole number/],
    ['noise=51', '“noise=51” is not a whole number from 0 to 50; the noise 0 is used.'],
    ['n=9', '“n=9” is not a whole number from 10 to 1000; 200 points are used.'],
    ['in=x3', /^“in=x3” is not a list .*; the inputs x1, x2 are used\.$/],
    ['opt=adam&beta1=1', '“beta1=1” is not a number from 0 to just below 1; beta 1 = 0.9 is used.'],
    ['data=points&pts=0,0,1&scale=foo', '“scale=foo” is none of none, minmax; the inputs are used as they are.'],
    ['data=nonsense', /^“data=nonsense” is none of xor, and, .*; the data set “XOR” is used\.$/],
    ['data=toString', /^“data=toString” is none of/],
    ['act=sine', /^“act=sine” is none of sigmoid, tanh, .*; the activation “Sigmoid” is used\.$/],
    [
      'out=softmax',
      /^“out=softmax” needs an output for each class, and the loss “ce”; the output activation “Sigmoid” is used\.$/,
    ],
    ['loss=ce', /^“loss=ce” needs a softmax output for each class; the loss “Half the sum of squared errors/],
    [
      'outs=2&loss=ce&out=tanh',
      /^“out=tanh” does not go with cross-entropy, which needs a softmax output; .* “Softmax” is used\.$/,
    ],
    ['outs=9', /^“outs=9” is not a whole number from 1 to 4; one output is used\.$/],
    ['data=circle&outs=3', /^“outs=3” does not fit these data; one output is used\.$/],
    ['data=points&pts=1,2,0,1', /^“outs=1” does not fit these data; 2 outputs are used\.$/],
    ['data=points&pts=1,2,0;1,2,0,1', /^“pts=.*point 2/],
    ['loss=bce&out=tanh', /^“out=tanh” does not go with cross-entropy, .*; the output activation “Sigmoid” is used\.$/],
    [
      'data=plane&loss=bce',
      /^“loss=bce” needs a sigmoid output and the classes 0 and 1; the loss “Mean squared error” is/,
    ],
    ['pts=0,0,1', '“pts=0,0,1” belongs to the data set “points”; no own points are used.'],
    [
      'data=points&pts=0,0,1;0,0',
      '“pts=0,0,1;0,0” has no x1,x2,target of three numbers as its point 2; no own points are used.',
    ],
    ['data=points&pts=0,0,1e13', /^“pts=0,0,1e13” has no x1,x2,target .* point 1; no own points are used\.$/],
    ['data=points', /^The link holds no points of its own, and none are kept in this browser\. Click/],
    ['in=x1,x1', /^“in=x1,x1” is not a list of different words out of x1, x2, .*; the inputs .* used\.$/],
    ['mom=1', '“mom=1” is not a number from 0 to just below 1; the momentum 0.9 is used.'],
    ['rate=-1', /^“rate=-1” is not a number of at least 0; the regularization rate 0 is used\.$/],
    ['net=17', /^“net=17” is not a list of up to 6 layers .*; hidden layers of 3 are used\.$/],
    ['net=3,0', /^“net=3,0” is not a list/],
    ['net=1,1,1,1,1,1,1', /^“net=1,1,1,1,1,1,1” is not a list/],
    ['net=', /^“net” is not a list/],
    ['batch=0', /^“batch=0” is neither “full” nor .* 1 to 1000; the batch size “All points at once” is used\.$/],
    ['act=%E0%A4%A', /^“act=%E0%A4%A” cannot be read/],
    [
      'seed=2&act=tanh&grad=tutorial',
      /^“grad=tutorial” needs sigmoids in every layer and a squared error; the gradient “Co/,
    ],
    ['opt=lion', /^“opt=lion” is none of sgd, .*; the optimizer “Gradient descent” is used\.$/],
    ['w=1,2,3', /^“w=1,2,3” has not as many numbers as this network .*; the weights are drawn from the seed\.$/],
    ['w=1,b', /^“w=1,b” is not a list of up to 2000 numbers .*; the weights are drawn from the seed\.$/],
    [
      'freeze=b9',
      '“freeze=b9” names more than weights and biases of this network (such as b, b0, b1.0, w0, w0.1.2); nothing is held fixed.',
    ],
    ['freeze=b0,w0.0.3', /^“freeze=b0,w0.0.3” names more than .*; only b0 is held fixed\.$/],
    ['freeze=b0.1,w0.0.0,n0.1,b8', /^“freeze=b0.1,w0.0.0,n0.1,b8” names more .*; only b0.1, w0.0.0 are held fixed\.$/],
    ['biases=no', '“biases=no” is none of trained, none; all biases train.'],
    [
      'net=0&w=1,2,3&biases=none',
      /^“w=1,2,3” has not as many numbers .*, or has biases where there are to be none; its weights are used, and all biases are 0\.$/,
    ],
    [
      'order=sorted',
      /^“order=sorted” is none of shuffled, natural; the order of points “Shuffled every epoch” is used\.$/,
    ],
    ['foo=1', '“foo=1” is not known and is ignored.'],
    ['foo', '“foo” is not known and is ignored.'],
    ['__proto__=1', '“__proto__=1” is not known and is ignored.'],
    ['lr=1&lr=0.5', '“lr” is given more than once; the last one, “lr=0.5”, counts.'],
    ['at=1000001', /^“at=1000001” is not a whole number from 0 to .*; the run opens at its start\.$/],
    ['probe=1', '“probe=1” is not two numbers with a comma between; the first training point is shown.'],
    ['view=frame', '“view=frame” is none of present, embed; it is ignored.'],
    ['step=layer', '“step=layer” is none of epoch, update, sample, phase, term; a step is an epoch.'],
    ['cursor=-1', /^“cursor=-1” is not a whole number from 0 to .*; the page opens before the next update\.$/],
    ['cursor=1.5', /^“cursor=1.5” is not a whole number/],
    ['theme=pink', '“theme=pink” is none of light, dark; it is ignored.'],
    ['do=nonsense', '“nonsense” in “do” does not have the form position:what=value; it is ignored.'],
    ['do=%E0', '“%E0” in “do” does not have the form position:what=value; it is ignored.'],
    ['do=1000001:lr=1', /^“1000001:lr=1” in “do” does not start with an update from 0 to/],
    ['do=5:lr=0', '“5:lr=0” in “do” does not end with a number above 0; it is ignored.'],
    ['do=5:w0.0.0=x', '“5:w0.0.0=x” in “do” does not end with a number; it is ignored.'],
    ['do=5:w0.2.0=1', '“5:w0.2.0=1” in “do” names a weight that this network does not have; it is ignored.'],
    ['do=5:b2.0=1', '“5:b2.0=1” in “do” names a bias that this network does not have; it is ignored.'],
    ['do=5:x0=1', '“5:x0=1” in “do” names nothing that can be changed; it is ignored.'],
    ['do=5:reg=l3', '“5:reg=l3” in “do” does not end with none, l1 or l2; it is ignored.'],
    ['do=5:rate=-1', '“5:rate=-1” in “do” does not end with a number of at least 0; it is ignored.'],
  ])('%s', (fragment, sentence) => {
    const said = sentencesOf(`${fragment}&orderseed=5`);
    expect(said).toHaveLength(1);
    if (typeof sentence === 'string') expect(said[0]).toBe(sentence);
    else expect(said[0]).toMatch(sentence);
    expect(readLink(`${fragment}&orderseed=5`).spec.config.orderSeed).toBe(5);
  });

  test('long texts are quoted with at most 40 characters', () => {
    const [problem] = readLink(`${'k'.repeat(50)}=${'v'.repeat(50)}`).problems;
    expect(problem).toEqual({ kind: 'unknownKey', key: `${'k'.repeat(39)}…`, given: `${'v'.repeat(39)}…` });
  });

  test('after eight problems, only the number of the others is given', () => {
    const { problems } = readLink(Array.from({ length: 20 }, (_, k) => `k${k}=1`).join('&'));
    expect(problems).toHaveLength(9);
    expect(problems.at(-1)).toEqual({ kind: 'more', key: '', count: 12 });
  });

  test('100 kB of noise are read quickly', () => {
    const started = performance.now();
    for (const noise of ['a&', '%', '=', 'do=1:lr=1;', '1:lr=;', ',', 'net=1,', '&amp;'])
      expect(readLink(`do=${noise.repeat(100_000 / noise.length)}&seed=3`).problems.length).toBeLessThanOrEqual(9);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('more than a thousand interventions are cut off, the first thousand stay', () => {
    const many = Array.from({ length: 1500 }, (_, k) => `${k}:lr=1`).join(';');
    const { spec, problems } = readLink(`do=${many}`);
    expect(spec.interventions).toHaveLength(1000);
    expect(problems).toEqual([{ kind: 'tooManyInterventions', key: 'do', limit: 1000 }]);
  });
});

test('an empty key is told of, and an address as a value costs nothing else', () => {
  expect(readLink('#=5&seed=7').problems.map(sentences.problem)).toHaveLength(1);
  const { spec, problems } = readLink('#seed=7&x=http://a');
  expect(spec.config.seed).toBe(7);
  expect(problems).toHaveLength(1);
});
