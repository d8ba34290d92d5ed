import type { PartId } from '../../core/model/partId.ts';
import type { Said } from '../../strings/sentence.ts';

/** The sentence above the network. */
export interface Sentence {
  /** `press` says what the Step button will do, `warning` what the settings spoil, `told` what happened. */
  readonly kind: 'press' | 'warning' | 'told';
  readonly pieces: Said;
  readonly more: More | null;
}

/** A link after the sentence: it opens why a part changes, or unfolds one further sentence. */
export type More = { readonly link: string; readonly part: PartId } | { readonly link: string; readonly text: string };
