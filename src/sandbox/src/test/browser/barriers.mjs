/* What keeps somebody from reading or using a page, whatever they look at it with. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { photograph } from './desk.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const IMPACTS = ['critical', 'serious', 'moderate'];
const WIDTHS = [1280, 800];

/* Jira heads the modules of an issue with h4 under its h1, and the sandbox does as Jira does. */
const OF_JIRA = ['.mod-header h4'];

async function barriers(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (exclude) => globalThis.axe.run({ exclude }), OF_JIRA);
  return violations
    .filter((violation) => IMPACTS.includes(violation.impact))
    .flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id} (${violation.impact}): ${node.html}`));
}

/** Finds no barrier, at the width of a desk and at that of half a screen. */
export async function look(desk, name) {
  for (const width of WIDTHS) {
    await desk.page.setViewportSize({ width, height: 800 });
    assert.deepEqual(await barriers(desk.page), [], `${name} at ${width}`);
    assert.equal(await overflow(desk.page), 0, `${name} at ${width} is wider than the screen`);
    await desk.page.evaluate(() => document.querySelector('.kept-panel')?.scrollIntoView());
    await photograph(desk.page, `axe-${name}-${width}`);
  }
  assert.deepEqual(desk.troubles, []);
}

function overflow(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}
