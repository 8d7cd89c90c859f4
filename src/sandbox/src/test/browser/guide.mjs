/* docs/guide.md and what proves it, as the tests read them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

const ROOT = new URL('../../../../../', import.meta.url);

export const root = {
  has: (file) => existsSync(new URL(file, ROOT)),
  size: (file) => statSync(new URL(file, ROOT)).size,
  read: (file) => readFileSync(new URL(file, ROOT), 'utf8'),

  /** Surefire runs every *Test.java; of the stories BrowserIT runs those that it lists. */
  runs: (file) => file.endsWith('Test.java') || root.read(BROWSER).includes(`"${basename(file)}"`),
};

const BROWSER = 'src/sandbox/src/test/java/io/kept/sandbox/browser/BrowserIT.java';
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
