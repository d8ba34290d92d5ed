import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ColourName, classColours, classTextColours, presentingColours, ramps, themeColours } from './palette.ts';

const themes = ['light', 'dark'] as const;

/** Relative luminance of a colour, as WCAG 2 defines it. */
function luminance(colour: string): number {
  expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Lightness L* of a colour, 0 to 100, as CIE 1976 defines it. */
function lightness(colour: string): number {
  const share = luminance(colour);
  return share > 216 / 24389 ? 116 * Math.cbrt(share) - 16 : (share * 24389) / 27;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('the contrast of black and white is 21, and a grey’s matches WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(themes)('in the %s theme', (theme) => {
  const colours = themeColours[theme];
  const grounds = ['card', 'paper', 'sunken'] as const;

  test.each<ColourName>(['ink', 'muted', 'positive', 'negative', 'backward', 'invalid', 'alarm'])(
    'text in %s is readable on every background',
    (text) => {
      for (const ground of grounds) expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('text is readable on warnings and on dark buttons', () => {
    expect(contrast(colours.ink, colours.warning)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours['on-ink'], colours.ink)).toBeGreaterThanOrEqual(4.5);
  });

  test('lines, borders, outlines and names of classes and the focus ring stand out from cards', () => {
    const lines = [
      colours['positive-line'],
      colours['negative-line'],
      colours.backward,
      colours.control,
      colours.focus,
    ];
    for (const colour of lines) expect(contrast(colour, colours.card)).toBeGreaterThanOrEqual(3);
    // The outlines of hollow points; filled ones have an outline of ink.
    for (const colour of classTextColours) expect(contrast(colour[theme], colours.card)).toBeGreaterThanOrEqual(4.5);
  });

  test('secondary text on the projector has a contrast of 7:1', () => {
    const shown = { ...colours, ...presentingColours[theme] };
    for (const ground of ['card', 'paper'] as const)
      for (const text of ['ink', 'muted'] as const)
        expect(contrast(shown[text], shown[ground])).toBeGreaterThanOrEqual(7);
  });
});

test.each(themes)('in the %s theme, marks on a heat map stand out from its middle and from their halo', (theme) => {
  const { ink, focus, card } = themeColours[theme];
  for (const colour of [ink, focus, ...classTextColours.map((classes) => classes[theme])])
    for (const ground of [ramps[theme].middle, card]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
});

test('a print without colours tells the ends of the ramp apart: 20 steps of lightness between them, 35 to the middle', () => {
  const { low, middle, high } = ramps.light;
  expect(lightness(low) - lightness(high)).toBeGreaterThan(20);
  expect(lightness(middle) - lightness(low)).toBeGreaterThan(35);
});

test('the lightness of black, white and the middle grey is 0, 100 and half-way', () => {
  expect(lightness('#000000')).toBeCloseTo(0, 6);
  expect(lightness('#ffffff')).toBeCloseTo(100, 6);
  // CIE L* 50 is the sRGB grey 119 of 255.
  expect(lightness('#777777')).toBeCloseTo(50, 0);
});

test('no two classes have the same colour', () => {
  for (const theme of themes) {
    const colours = classColours.map((colour) => colour[theme]);
    expect(new Set(colours).size).toBe(classColours.length);
  }
});

test('the stylesheet names no colour itself, and offers a class for every colour of the palette', () => {
  const styles = readFileSync('src/styles.css', 'utf8');
  expect(styles).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(|oklch\(/i);
  const offered = [...styles.matchAll(/--color-([\w-]+): var\(--([\w-]+)\)/g)].map(([, name, variable]) => {
    expect(variable).toBe(name);
    return name;
  });
  const classes = classColours.map((_, k) => `class-${k}`);
  expect(new Set(offered)).toEqual(new Set([...Object.keys(themeColours.light), ...classes]));
});

test('the browser’s own bar has the paper’s colour', () => {
  const page = readFileSync('index.html', 'utf8');
  for (const theme of themes)
    expect(page).toContain(`content="${themeColours[theme].paper}" media="(prefers-color-scheme: ${theme})"`);
});
