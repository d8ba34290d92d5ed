/** Key of an element's id in WebDriver replies. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Element = Readonly<Record<typeof ELEMENT, string>>;

/** A small W3C WebDriver client with only what the WebKit tests need. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** Opens a browser window through the driver at `address`. */
  static async open(address: string, capabilities: object): Promise<WebDriver> {
    const { sessionId } = await send<{ sessionId: string }>('POST', `${address}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  async close(): Promise<void> {
    await send('DELETE', this.#session);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#post('window/rect', { width, height });
  }

  async goTo(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  async reload(): Promise<void> {
    await this.#post('refresh', {});
  }

  /** The first element on the screen matching `css` with this accessible name, or null. */
  async find(css: string, name: string): Promise<Element | null> {
    // What is not rendered has no computed label.
    const candidates = await this.execute<Element[]>(
      'return [...document.querySelectorAll(arguments[0])].filter((element) => element.getClientRects().length > 0);',
      css,
    );
    for (const element of candidates) {
      // An element that has gone meanwhile has no name any more.
      const label = await send<string>('GET', `${this.#of(element)}/computedlabel`).catch(() => null);
      if (label === name) return element;
    }
    return null;
  }

  async click(element: Element): Promise<void> {
    await send('POST', `${this.#of(element)}/click`, {});
  }

  /** Text of an attribute, or null. */
  async attribute(element: Element, name: string): Promise<string | null> {
    return send('GET', `${this.#of(element)}/attribute/${name}`);
  }

  /** Presses keys in turn, at the current focus. */
  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Runs a function body in the page and returns its result. */
  async execute<Result>(body: string, ...args: unknown[]): Promise<Result> {
    return this.#post('execute/sync', { script: body, args });
  }

  #post<Value>(path: string, body: object): Promise<Value> {
    return send('POST', `${this.#session}/${path}`, body);
  }

  #of(element: Element): string {
    return `${this.#session}/element/${element[ELEMENT]}`;
  }
}

async function send<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}
