/** Attributes of an element; null leaves one out. Numbers are written to a hundredth of a pixel. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** Works wherever a picture is opened; the page's own font is not there. */
const FONT = 'Arial, sans-serif';

/** An SVG element. Its contents are SVG themselves: a text goes through `escaped` first. */
export function element(name: string, attributes: Attributes, ...contents: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? hundredths(value) : escaped(value ?? '')}"`)
    .join('');
  return contents.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${contents.join('')}</${name}>`;
}

/** A text as contents of an element or as a value. Characters that XML does not have are left out. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A whole picture as SVG. */
export interface Picture extends PictureSize {
  /** For readers that do not see it: its name, and what is seen. */
  readonly title: string;
  readonly description: string;
  readonly content: string;
}

/** A picture as an SVG file on white paper. It needs nothing from elsewhere: no styles, no fonts, no links. */
export function svgFile({ width, height, title, description, content }: Picture): string {
  const file = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONT,
    },
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(description)),
    element('rect', { width, height, fill: '#ffffff' }),
    content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`;
}

/** A part of a picture, moved. */
export function moved(x: number, y: number, ...contents: readonly string[]): string {
  return element('g', { transform: `translate(${hundredths(x)} ${hundredths(y)})` }, ...contents);
}

export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
