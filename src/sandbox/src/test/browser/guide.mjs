/* docs/guide.md and what proves it, as the tests read them. */
import { existsSync, readFileSync, statSync } from 'node:fs';

const ROOT = new URL('../../../../../', import.meta.url);

export const root = {
  has: (file) => existsSync(new URL(file, ROOT)),
  size: (file) => statSync(new URL(file, ROOT)).size,
  read: (file) => readFileSync(new URL(file, ROOT), 'utf8'),

  /** Surefire runs every *Test.java, Failsafe every *IT.java, and BrowserIT every story of this folder. */
  runs: (file) =>
    /(Test|IT)\.java$/.test(file) || (file.startsWith(STORIES) && file.endsWith('.test.mjs')),
};

const STORIES = 'src/sandbox/src/test/browser/';
const text = root.read('docs/guide.md');

function all(pattern) {
  return [...text.matchAll(pattern)].map((match) => match[1]);
}

const links = all(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g);

export const guide = {
  keys: all(/<!-- guide:([a-z-]+) -->/g),
  targets: links,
  pictures: links.flatMap((link) => link.match(/^images\/(.*)\.png$/)?.[1] ?? []),
};

export const provedElsewhere = root
  .read('src/sandbox/src/test/browser/guide.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'))
  .map(([key, file, test]) => ({ key, file, test }));
