/** What a link of TensorFlow Playground says beside the settings. */
export interface PlaygroundView {
  readonly showTest: boolean;
  readonly discretize: boolean;
  /** Names of hidden controls as the link has them, without `_hide`. */
  readonly hidden: readonly string[];
  /** Keys without effect here, kept so that the link can be written again. */
  readonly others: readonly (readonly [key: string, value: string])[];
}
