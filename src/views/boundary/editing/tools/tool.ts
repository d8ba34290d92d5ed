/** What a press on the plane does. */
export interface Tool {
  readonly isErasing: boolean;
  /** Target of the next point, and the one that Shift gives it instead. */
  readonly target: number;
  readonly otherTarget: number;
}
