/**
 * What a frame and the page around it say to each other; `doc/embed.md` tells authors. A message has `glassbox`, the version of this
 * interface, and may have an `id`, which its reply repeats.
 */
import * as v from 'valibot';
import type { LinkProblem } from '../../config/link/link.ts';
import { LAST_POSITION } from '../../core/run/runSpec.ts';

/** Grows when a message of before would be understood in another way. New messages and fields do not count. */
export const VERSION = 1;

/** The most steps of one message. */
const MOST_STEPS = 1000;

const common = {
  glassbox: v.literal(VERSION),
  id: v.optional(v.union([v.pipe(v.string(), v.maxLength(100)), v.pipe(v.number(), v.finite())])),
};

const messageSchema = v.variant('type', [
  v.object({ ...common, type: v.literal('open'), link: v.string() }),
  v.object({
    ...common,
    type: v.literal('step'),
    count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_STEPS)), 1),
    unit: v.optional(v.picklist(['epoch', 'update', 'sample', 'phase', 'term'])),
  }),
  v.object({ ...common, type: v.literal('play') }),
  v.object({ ...common, type: v.literal('pause') }),
  v.object({
    ...common,
    type: v.literal('seek'),
    position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_POSITION)),
  }),
  v.object({ ...common, type: v.literal('state') }),
]);

/** What the page around a frame may ask. */
export type Message = v.InferOutput<typeof messageSchema>;

/** A message of this interface, or null for anything else that pages send. Never throws. */
export function readMessage(data: unknown): Message | null {
  const read = v.safeParse(messageSchema, data);
  return read.success ? read.output : null;
}

/** Where the run is, and how good. Numbers are unrounded; null where there is none. */
export interface Standing {
  /** Updates done. */
  readonly position: number;
  /** Whole epochs done. */
  readonly epoch: number;
  readonly updatesPerEpoch: number;
  /** Steps done of the next update. */
  readonly cursor: number;
  readonly playing: boolean;
  /** The chosen loss, without penalty, of the training points and of the test points. */
  readonly loss: number | null;
  readonly testLoss: number | null;
  /** The share of right answers, 0 to 1; null where numbers are learned. */
  readonly accuracy: number | null;
  readonly testAccuracy: number | null;
  /** √(mean of (output − target)²); null where classes are learned. */
  readonly rmse: number | null;
  readonly testRmse: number | null;
  /** The update at which the goal of the link was reached. */
  readonly goalReached: number | null;
  /** Whether the run ends here because its numbers became too large. */
  readonly diverged: boolean;
}

/** What a frame says, without `glassbox`. */
export type Answer =
  /** Once, when the frame listens. */
  | { readonly type: 'ready'; readonly version: number }
  /** `link` opens this moment as a page of its own. */
  | ({ readonly type: 'state'; readonly link: string } & Standing)
  | ({ readonly type: 'position' } & Standing)
  | { readonly type: 'goalReached'; readonly position: number; readonly epoch: number }
  | {
      readonly type: 'refused';
      readonly of: Message['type'];
      readonly reason: Refusal['kind'];
      readonly sentence: string;
    };

/** Why a valid message was not followed. Then nothing has changed. */
export type Refusal =
  | { readonly kind: 'hidden'; readonly control: 'step' | 'jump' | 'play' }
  | { readonly kind: 'noLink' }
  | { readonly kind: 'tooLong'; readonly most: number }
  | { readonly kind: 'mistakes'; readonly problems: readonly LinkProblem[] }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed' };
