/** The browser could not draw a picture, or train the run for it. */
export class DrawingError extends Error {}
