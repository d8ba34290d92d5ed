import { rampAt, rampColour } from './heatMap.ts';
import { classColours, classTextColours, MAP_INK, MAP_PAPER, type ThemeName, themeColours } from './palette.ts';

/** Colours of marks and lines on a heat map. */
export interface MapColours {
  readonly ink: string;
  readonly paper: string;
  /** Of class 0, class 1 … */
  readonly classes: readonly string[];
  /** The same for outlines and text: dark enough on paper. */
  readonly classOutlines: readonly string[];
  /** The colour at a place on the ramp, clamped to its ends. */
  rampAt(share: number): string;
}

/** For HTML and SVG: they follow the theme. */
export const cssMapColours: MapColours = {
  ink: MAP_INK,
  paper: MAP_PAPER,
  classes: classColours.map((_, k) => `var(--class-${k})`),
  classOutlines: classTextColours.map((_, k) => `var(--class-text-${k})`),
  rampAt: rampColour,
};

/** For a canvas, which has to be painted again in another theme. */
export function mapColoursOf(theme: ThemeName): MapColours {
  return {
    ink: themeColours[theme].ink,
    paper: themeColours[theme].card,
    classes: classColours.map((colour) => colour[theme]),
    classOutlines: classTextColours.map((colour) => colour[theme]),
    rampAt: (share) => `rgb(${rampAt(Math.min(1, Math.max(0, share)), theme).join(', ')})`,
  };
}
