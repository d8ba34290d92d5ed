import { existsSync, readFileSync } from 'node:fs';
import { root, runNpm } from './run.mjs';

/** Stops with a sentence where Node is too old for the build tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(
    `Glassbox needs Node 20.19 or newer (of the later ones, 22.12 or newer); this is Node ${process.versions.node}. Please install a newer one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

/** Installs the packages of the lock file where they are missing or not the ones that it names. */
export async function installPackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing the packages that Glassbox is built with…');
  const { ok } = await runNpm(['ci']);
  if (ok && packagesAreCurrent()) return;
  console.error('The packages could not be installed; the lines above say why.');
  process.exit(1);
}

/**
 * npm writes what it installed into node_modules/.package-lock.json, as its last act. So an installation is current if
 * that list has every package of our lock file; those for other systems are optional and may be missing.
 */
function packagesAreCurrent() {
  const installedList = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedList)) return false;
  const installed = packagesIn(installedList);
  return Object.entries(packagesIn(`${root}package-lock.json`)).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.integrity === wanted.integrity : !isForThisSystem(wanted);
  });
}

/**
 * @typedef {{ integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function packagesIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * Packages for one C library are left out: which of the two a Linux has is npm's to find out.
 * @param {LockedPackage} wanted
 */
function isForThisSystem({ optional = false, os, cpu, libc }) {
  if (!optional) return true;
  if (libc || (!os && !cpu)) return false;
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
}
