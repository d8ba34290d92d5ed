import { describe, expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { dockTabs } from '../../config/link/viewKeys.ts';
import { settingNames } from '../../config/settings/settings.ts';
import { type ControlName, controlNames, controlOf } from '../../config/task/controls.ts';
import { defaultPreferences } from '../browser/preferences.ts';
import {
  canDrawWeights,
  canSetWeights,
  isHidden,
  isSettingFixed,
  isSettingHidden,
  isSettingLocked,
  isTabHidden,
} from './limits.ts';
import { createPageStore } from './pageStore.ts';

const ALL = { ...defaultPreferences, level: 'all' as const };
const pageAt = (link: string) => createPageStore(readLink(link), ALL).getState();
const hiding = (control: ControlName) => pageAt(`#hide=${control}`);
const locking = (control: ControlName) => pageAt(`#lock=${control}`);

/** Said here once more, so that a slip in the table is seen. */
const TABS: Readonly<Partial<Record<ControlName, readonly string[]>>> = {
  formula: ['formula', 'why', 'book'],
  numpy: ['numpy'],
  check: ['check'],
};

describe.each(controlNames)('hide=%s', (control) => {
  const state = hiding(control);

  test('takes away this control and no other', () => {
    expect(controlNames.filter((name) => isHidden(state, name))).toEqual([control]);
    expect(isHidden(state, 'reset')).toBe(false);
  });

  test('takes away the settings that belong to it and fixes them, but for a seed that may be drawn', () => {
    const own = settingNames.filter((name) => controlOf[name] === control);
    expect(settingNames.filter((name) => isSettingHidden(state, name))).toEqual(own);
    expect(settingNames.filter((name) => isSettingFixed(state, name))).toEqual(own);
    expect(settingNames.some((name) => isSettingLocked(state, name))).toBe(false);
  });

  test('takes away its tabs', () => {
    expect(dockTabs.filter((tab) => isTabHidden(state, tab))).toEqual(TABS[control] ?? []);
  });

  test('is stronger than the link, a preference and Undo', () => {
    const { view } = pageAt(`#hide=${control}&view=present&tab=numpy&level=all`);
    expect(view.presenting).toBe(control !== 'present');
    expect(view.dock).toBe(control === 'numpy' ? null : 'numpy');
    expect(view.level).toBe(control === 'settings' ? 'simple' : 'all');
  });
});

describe.each(controlNames)('lock=%s', (control) => {
  const state = locking(control);

  test('leaves all controls, and fixes the settings that belong to it', () => {
    const own = settingNames.filter((name) => controlOf[name] === control);
    expect(controlNames.some((name) => isHidden(state, name))).toBe(false);
    expect(settingNames.filter((name) => isSettingLocked(state, name))).toEqual(own);
    expect(settingNames.filter((name) => isSettingFixed(state, name))).toEqual(own);
  });

  test('fixes weights and first weights where it is about them', () => {
    expect(canSetWeights(state)).toBe(control !== 'weights');
    expect(canDrawWeights(state)).toBe(control !== 'new');
  });
});

test('without a task nothing is taken away', () => {
  const state = pageAt('');
  expect(controlNames.some((name) => isHidden(state, name))).toBe(false);
  expect(settingNames.some((name) => isSettingFixed(state, name))).toBe(false);
  expect(dockTabs.some((tab) => isTabHidden(state, tab))).toBe(false);
});

test('the hidden controls of an imported link and those of a task go by one mechanism', () => {
  const state = pageAt('#networkShape=3&seed=0.5&stepButton_hide=true&resetButton_hide=true&noise_hide=true&hide=jump');
  expect(controlNames.filter((name) => isHidden(state, name))).toEqual(['step', 'jump']);
  expect(isHidden(state, 'reset')).toBe(true);
  expect(settingNames.filter((name) => isSettingHidden(state, name))).toEqual(['noise']);
});

test('own data without points cannot be drawn where a task keeps them', () => {
  expect(pageAt('#data=points').view.editingPoints).toBe(true);
  expect(pageAt('#data=points&lock=data').view.editingPoints).toBe(false);
});
