/**
 * All colours of the page, named by meaning. Pictures read them here; scripts/paletteStyles.ts turns the same values into CSS
 * variables. Two meanings stay two entries even if they share a colour today.
 */

/** Colours of class 0, class 1 …, on cards and on heat maps. */
export const classColours = [
  { light: '#b84f00', dark: '#f09a55' },
  { light: '#0a57ad', dark: '#84b8f5' },
  { light: '#3d9970', dark: '#6cc79c' },
  { light: '#d4b21c', dark: '#e8cb4a' },
] as const;

/** The same as text on paper and cards, where light colours would be too pale. */
export const classTextColours = [
  { light: '#a04600', dark: '#f2a566' },
  { light: '#0a57ad', dark: '#84b8f5' },
  { light: '#1f6b4a', dark: '#6cc79c' },
  { light: '#6e5a00', dark: '#e8cb4a' },
] as const;

/** Marks on a heat map, for HTML and SVG: they follow the theme, as its middle does. */
export const MAP_INK = 'var(--ink)';
export const MAP_PAPER = 'var(--card)';
export const MAP_FOCUS = 'var(--focus)';

/**
 * The heat maps' ramp: low is orange, high is blue. In the light theme, which is also the printed one, the ends differ in
 * lightness, so that a print without colours tells them apart.
 */
export const ramps = {
  light: { low: '#dc7d2c', middle: '#faf7f0', high: '#1f5fa8' },
  dark: { low: '#e0863e', middle: '#23272e', high: '#5c9de6' },
} as const;

const light = {
  paper: '#faf9f5',
  card: '#ffffff',
  sunken: '#f3f1ea',
  hairline: '#dedbd2',
  /** Borders that must stand out. */
  control: '#8b8778',
  ink: '#15181d',
  muted: '#565d69',
  'on-ink': '#ffffff',
  /** The sign of a weight or term, in text and as a line. */
  positive: '#0a57ad',
  negative: '#a04600',
  'positive-line': '#2268bd',
  'negative-line': '#cf6a1c',
  /** Only for the backward pass. */
  backward: '#a0006b',
  warning: '#fff4dc',
  /** Invalid input in a field. */
  invalid: '#a04600',
  /** An error, always with a sign or a word. */
  alarm: '#b3121d',
  focus: '#0a57ad',
};

export type ColourName = keyof typeof light;
export type ThemeName = keyof typeof ramps;

const dark: Readonly<Record<ColourName, string>> = {
  paper: '#14161a',
  card: '#1d2026',
  sunken: '#262a31',
  hairline: '#363b44',
  control: '#7d8593',
  ink: '#f1efe9',
  muted: '#a9b0bc',
  'on-ink': '#15181d',
  positive: '#84b8f5',
  negative: '#f2a566',
  'positive-line': '#5c9de6',
  'negative-line': '#e0863e',
  backward: '#f58acb',
  warning: '#3d3320',
  invalid: '#f2a566',
  alarm: '#ff8f8a',
  focus: '#84b8f5',
};

/** Colours on paper and cards in each theme; class colours are separate. */
export const themeColours: Readonly<Record<ThemeName, Readonly<Record<ColourName, string>>>> = { light, dark };

/** Changes for the projector: a bright room eats contrast, so nothing is grey. */
export const presentingColours: Readonly<Record<ThemeName, Partial<Record<ColourName, string>>>> = {
  light: { muted: '#3d434d', hairline: '#b9b5a8', paper: '#ffffff' },
  dark: { muted: '#d3d8e0', hairline: '#59606c', paper: '#0e1013' },
};
