/** A word that the screen uses, explained. */
export interface TermWords {
  readonly name: string;
  /** Other words for it on the screen. */
  readonly also?: readonly string[];
  /** One or two plain sentences. */
  readonly says: string;
  /** Where it is to be found, if it is not on the screen. */
  readonly where?: string;
}
