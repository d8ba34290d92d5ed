import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { runTo } from '../../core/run/run.ts';
import { stubBrowser } from '../fixtures/stubbedBrowser.ts';
import { session } from '../session/pageSession.ts';
import { openPage, pageStore } from '../state/pageStore.ts';
import { createReplies, type Replies, type Sent } from './createReplies.ts';
import { LONGEST_LINK } from './perform.ts';

const { answerAll, nextFrame } = stubBrowser();
vi.stubGlobal('location', { href: 'https://glassbox.example/#at=3&view=embed' });
vi.stubGlobal('reportError', (error: unknown) => {
  throw error;
});

let replies: Replies;
let sent: Sent[] = [];
const send = (answer: Sent) => sent.push(answer);
const hear = (message: object) => replies.hear({ glassbox: 1, ...message }, send);
const ofType = (type: Sent['type']) => sent.filter((answer) => answer.type === type);

async function moment(): Promise<void> {
  await nextFrame();
  await answerAll();
}

/** Lets messages be followed, workers compute, and replies be sent. */
async function settle(): Promise<void> {
  for (let times = 0; times < 12; times++) await moment();
}

/** Waits until so many messages are answered; the test's own limit ends a wait for ever. */
async function answered(count: number): Promise<void> {
  while (ofType('state').length + ofType('refused').length < count) await moment();
}

async function openFrame(link: string): Promise<void> {
  replies?.end();
  const opened = readLink(`${link}&view=embed`);
  openPage(opened);
  session.start(opened.spec, opened.view.position);
  await settle();
  sent = [];
  replies = createReplies(({ kind }) => `No: ${kind}.`);
}

/** The core's loss. */
const lossAt = (link: string, position: number) => runTo(readLink(link).spec, position).training.loss;

beforeEach(() => openFrame('#at=3'));

test('the state is where the run is, with the link that opens it as a page', async () => {
  hear({ type: 'state', id: 'first' });
  await settle();
  expect(sent).toEqual([
    {
      glassbox: 1,
      id: 'first',
      type: 'state',
      link: 'https://glassbox.example/#at=3',
      position: 3,
      epoch: 3,
      updatesPerEpoch: 1,
      cursor: 0,
      playing: false,
      loss: lossAt('', 3),
      testLoss: null,
      accuracy: 0.5,
      testAccuracy: null,
      rmse: null,
      testRmse: null,
      goalReached: null,
      diverged: false,
    },
  ]);
});

test('steps and jumps are answered once the run is there, each with its id', async () => {
  hear({ type: 'step', id: 1 });
  await settle();
  hear({ type: 'step', count: 20, id: 2 });
  await settle();
  hear({ type: 'seek', position: 10, id: 3 });
  await settle();
  expect(ofType('state')).toMatchObject([
    { id: 1, position: 4, loss: lossAt('', 4) },
    { id: 2, position: 24, loss: lossAt('', 24) },
    { id: 3, position: 10, loss: lossAt('', 10) },
  ]);
  // The same places, told as events without an id.
  expect(ofType('position').map((event) => ('position' in event ? event.position : null))).toEqual([4, 24, 10]);
  expect(ofType('position').every(({ id }) => id === undefined)).toBe(true);
});

test('steps within an update move the cursor, at most to the end of the update', async () => {
  for (const id of [1, 2]) {
    hear({ type: 'step', unit: 'sample', id });
    await settle();
  }
  const [first, second] = ofType('state');
  expect(first).toMatchObject({ position: 3 });
  expect(first && 'cursor' in first && first.cursor).toBeGreaterThan(0);
  expect(second && first && 'cursor' in second && 'cursor' in first && second.cursor > first.cursor).toBe(true);
  hear({ type: 'step', unit: 'term', count: 1000, id: 3 });
  await settle();
  expect(ofType('state').at(-1)).toMatchObject({ id: 3, position: 4, cursor: 0, loss: lossAt('', 4) });
});

test('a link is opened whole, stays a frame, and is answered with its numbers', async () => {
  hear({ type: 'open', link: 'https://elsewhere.example/any#data=spiral&net=4&n=40&at=7', id: 1 });
  await settle();
  expect(ofType('state')).toMatchObject([
    { link: 'https://glassbox.example/#data=spiral&n=40&net=4&at=7', loss: lossAt('#data=spiral&net=4&n=40', 7) },
  ]);
  expect(pageStore.getState().view).toMatchObject({ embedded: true, presenting: false });
  hear({ type: 'open', link: '#view=present' });
  await settle();
  expect(pageStore.getState().view).toMatchObject({ embedded: true, presenting: false });
});

test('a link of TensorFlow Playground opens as in the page, whatever has no effect in it', async () => {
  const link = 'https://playground.tensorflow.org/#activation=tanh&dataset=circle&networkShape=4,2&seed=0.5&tutorial=x';
  hear({ type: 'open', link });
  await settle();
  expect(ofType('refused')).toEqual([]);
  expect(pageStore.getState().spec.config.playground).not.toBeNull();
});

test.each([
  ['a mistake', '#data=xor&net=999', 'mistakes'],
  ['an unknown key', '#at=4&colour=red', 'mistakes'],
  ['own points that it does not hold', '#data=points', 'mistakes'],
  ['a run of TensorFlow Playground that cannot be trained', '#networkShape=4&percTrainData=0&dataset=xor', 'mistakes'],
  ['another page', 'https://elsewhere.example/', 'noLink'],
  ['words', 'hello', 'noLink'],
  ['more than any link', `#task=${'x'.repeat(LONGEST_LINK)}`, 'tooLong'],
])('refused in a sentence, and the run stays: a link with %s', async (_, link, reason) => {
  const { spec } = pageStore.getState();
  hear({ type: 'open', link, id: 'x' });
  await settle();
  expect(sent).toEqual([{ glassbox: 1, id: 'x', type: 'refused', of: 'open', reason, sentence: `No: ${reason}.` }]);
  expect(pageStore.getState().spec).toBe(spec);
});

test('an empty link opens the start', async () => {
  hear({ type: 'open', link: '' });
  await settle();
  expect(ofType('state')).toMatchObject([{ link: 'https://glassbox.example/', position: 0, loss: lossAt('', 0) }]);
});

test('what a task takes away, messages cannot do either', async () => {
  await openFrame('#at=3&hide=step,jump,play');
  for (const message of [
    { type: 'step' },
    { type: 'step', unit: 'term' },
    { type: 'play' },
    { type: 'seek', position: 4 },
  ])
    hear(message);
  await settle();
  expect(ofType('refused')).toMatchObject([{ of: 'step' }, { of: 'step' }, { of: 'play' }, { of: 'seek' }]);
  expect(ofType('state')).toEqual([]);
  // The timeline leads back.
  hear({ type: 'seek', position: 1 });
  await settle();
  expect(ofType('state')).toMatchObject([{ position: 1 }]);
});

test('without jumps, a task leaves single steps', async () => {
  await openFrame('#hide=jump');
  hear({ type: 'step', count: 2 });
  hear({ type: 'step', count: 1 });
  await settle();
  expect(ofType('refused')).toHaveLength(1);
  expect(ofType('state')).toMatchObject([{ position: 1 }]);
});

test('playing is told now and then, and its end exactly', async () => {
  hear({ type: 'play', id: 1 });
  await settle();
  expect(ofType('state')).toMatchObject([{ id: 1, playing: true }]);
  for (let frame = 0; frame < 30; frame++) await moment();
  hear({ type: 'pause', id: 2 });
  await settle();
  const end = ofType('state').at(-1);
  expect(end).toMatchObject({ id: 2, playing: false });
  const position = end && 'position' in end ? end.position : 0;
  expect(position).toBe(pageStore.getState().run.snapshot?.position);
  expect(ofType('position').at(-1)).toMatchObject({ position, playing: false, loss: lossAt('', position) });
});

test('a goal is told once, when the run has reached it', async () => {
  await openFrame('#goal=loss<0.4');
  hear({ type: 'state' });
  hear({ type: 'seek', position: 100 });
  await settle();
  hear({ type: 'step' });
  await settle();
  const first = runTo(readLink('').spec, 100).history;
  const epoch = [...first.trainingLosses].findIndex((loss) => loss < 0.4);
  expect(ofType('goalReached')).toMatchObject([{ epoch: first.positions[epoch] }]);
});

test('nobody hears of events before a valid message, or for junk', async () => {
  replies.hear({ type: 'play' }, send);
  session.seek(9, 'jump');
  await settle();
  expect(sent).toEqual([]);
});

test('of a flood, each message is answered, most of them as dropped, and the page goes on', async () => {
  for (let k = 0; k < 1000; k++) hear({ type: 'step', id: k });
  await answered(1000);
  expect(new Set(sent.flatMap(({ id }) => (id === undefined ? [] : [id])))).toHaveProperty('size', 1000);
  expect(ofType('refused').every((answer) => 'reason' in answer && answer.reason === 'busy')).toBe(true);
  const followed = ofType('state').length;
  expect(followed).toBe(20);
  hear({ type: 'state', id: 'after' });
  await settle();
  expect(ofType('state').at(-1)).toMatchObject({ id: 'after', position: 3 + followed });
});

test('whatever is sent as a link: it is opened or refused, and nothing is thrown', async () => {
  const links = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string().map((text) => `#data=${text}&at=2`),
    fc.constantFrom(
      '#__proto__=1',
      '#at=constructor',
      '#do=0:w0.0.0=1e999',
      '#pts=1,2',
      '#%',
      '#view=embed&view=embed',
    ),
  );
  await fc.assert(
    fc.asyncProperty(links, async (link) => {
      sent = [];
      hear({ type: 'open', link });
      await answered(1);
      await settle();
      expect(sent.filter(({ type }) => type === 'state' || type === 'refused')).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});
