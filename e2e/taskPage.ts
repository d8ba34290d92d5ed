import type { Locator, Page } from '@playwright/test';
import type { ControlName } from '../src/config/task/controls.ts';

export const RUN = '#net=2&seed=7&lr=5';
export const TEXT = 'Find the smallest network that learns XOR. Whose loss gets below 0.05 first?';
export const GOAL = 'goal=loss%3C0.05;epochs%3C=200;neurons%3C=2';
export const TASK = `${RUN}&task=${encodeURIComponent(TEXT)}&${GOAL}`;

export const band = (page: Page) => page.getByRole('region', { name: 'Task', exact: true });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const reachedTitle = (page: Page) => band(page).getByRole('heading', { name: /^Goal reached at epoch/ });
export const openMore = async (page: Page) => page.getByRole('button', { name: 'More', exact: true }).click();

/** Where each control is seen by a first visitor with the dock open; some in a menu, behind the button that opens it. */
export const seen: Readonly<Record<Exclude<ControlName, 'weights'>, (page: Page) => Locator>> = {
  step: (page) => page.getByRole('button', { name: /^Step epoch/ }),
  jump: (page) => button(page, '100 epochs'),
  play: (page) => button(page, 'Play'),
  speed: (page) => page.getByRole('combobox', { name: 'Speed' }),
  new: (page) => button(page, 'New weights'),
  data: (page) => page.getByRole('button', { name: /^Data: / }),
  rate: (page) => page.getByRole('button', { name: /^Learning rate: / }),
  net: (page) => page.getByRole('button', { name: /^Hidden neurons: / }),
  act: (page) => page.getByRole('combobox', { name: 'Activation', exact: true }),
  settings: (page) => page.getByRole('button', { name: /^More…/ }),
  formula: (page) => page.getByRole('tab', { name: 'How it is computed' }),
  numpy: (page) => page.getByRole('tab', { name: 'NumPy' }),
  check: (page) => page.getByRole('tab', { name: 'Gradient check' }),
  export: (page) => button(page, 'Export'),
  present: (page) => button(page, 'Present'),
  share: (page) => button(page, 'Share'),
};
