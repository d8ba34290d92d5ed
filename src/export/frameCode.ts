/** The size that the code of a frame names, in CSS pixels. */
export const FRAME_WIDTH = 700;
export const FRAME_HEIGHT = 420;

/** The HTML that puts an address into another page as a frame. */
export function frameCode(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    width: `${FRAME_WIDTH}`,
    height: `${FRAME_HEIGHT}`,
    style: 'border: 0; max-width: 100%',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** For an attribute in double quotes; < and > too, for programs that read HTML less well than browsers. */
function escaped(text: string): string {
  const codes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&"<>]/g, (character) => codes[character] ?? character);
}
