/* The pictures of README and docs, each of a state that the sandbox was brought into. */
import { after, before, test } from 'node:test';
import { mkdirSync } from 'node:fs';
import { as, launch, logIn, panelOf, pass } from './desk.mjs';

const FOLDER = process.env.KEPT_PICTURES;
const WIDTH = 1200;
const MARGIN = 12;

let browser;

before(async () => {
  mkdirSync(FOLDER, { recursive: true });
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function at(user, height = 760) {
  const desk = await logIn(browser, user);
  await desk.page.setViewportSize({ width: WIDTH, height });
  return desk;
}

/* The same pixels on every run, since nothing moves or blinks. */
async function picture(page, name, parts = {}) {
  await page.screenshot({
    path: `${FOLDER}/${name}.png`,
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
    ...parts,
  });
}

async function pictureOf(panel, name, margin = MARGIN) {
  await pictureFrom(panel, panel, name, margin);
}

/* From the top of one part of a page to the end of another. */
async function pictureFrom(first, last, name, margin = MARGIN) {
  const { x, y, width } = await boxOf(first);
  const end = await boxOf(last);
  const clip = {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: end.y + end.height - y + 2 * margin,
  };
  await picture(first.page(), name, { clip, fullPage: true });
}

function boxOf(part) {
  return part.evaluate((it) => {
    const box = it.getBoundingClientRect();
    return { x: box.x, y: box.y + window.scrollY, width: box.width, height: box.height };
  });
}

async function promised(user, issue, words) {
  const body = JSON.stringify({ field: 10000, words });
  const request = { method: 'POST', body };
  const response = await as(user, `/rest/kept/1.0/issue/${issue}/promise`, request);
  if (!response.ok) {
    throw new Error(`${issue} could not be promised: ${await response.text()}`);
  }
}

async function submit(desk, button) {
  await Promise.all([desk.page.waitForEvent('load'), button.click()]);
}

for (const { user, issue, words, suffix } of [
  { user: 'anna', issue: 'HELP-5', words: 'tomorrow 17:00', suffix: '' },
  { user: 'ben', issue: 'HELP-4', words: 'morgen 17:00', suffix: '-de' },
]) {
  test(`a quote and what it means${suffix}`, async () => {
    const desk = await at(user);
    const panel = await panelOf(desk, issue);
    await panel.locator('[name=words]').fill(words);
    await panel.locator('label[for^=kept-tell]').click();
    await panel.locator('.kept-quote .kept-line').filter({ hasText: /\S/ }).waitFor();
    await pictureOf(panel, `quote${suffix}`);
  });
}

test('a promise that is kept', async () => {
  const anna = await at('anna');
  await promised('anna', 'HELP-2', '4h');
  await pass('PT1H');
  await anna.open('/browse/HELP-2');
  await submit(anna, anna.page.getByRole('button', { name: 'Resolve' }));
  await picture(anna.page, 'promise-kept');
});

test('a promise at risk, and where else it is seen', async () => {
  const anna = await at('anna');
  await promised('anna', 'HELP-1', '20m');
  await promised('anna', 'HELP-3', '3h');
  await promised('ben', 'HELP-4', '20m');
  await pass('PT16M');
  await anna.open('/browse/HELP-1');
  await picture(anna.page, 'promise-at-risk');

  await anna.page.setViewportSize({ width: WIDTH, height: 450 });
  await anna.open('/issues/?jql=issue%20in%20promisesAtRisk()%20order%20by%20key');
  await anna.page.locator('#issuetable .customfield time').first().waitFor();
  await picture(anna.page, 'navigator');

  for (const [user, suffix] of [['anna', ''], ['ben', '-de']]) {
    const desk = await at(user, 500);
    await desk.open('/plugins/servlet/kept/mine');
    await desk.page.locator('#kept-my-promises-link .aui-badge').waitFor();
    await picture(desk.page, `my-promises${suffix}`);
  }
});

test('a broken promise that is owned up to', async () => {
  const anna = await at('anna');
  await pass('PT10M');
  const panel = await panelOf(anna, 'HELP-1');
  const form = panel.locator('form[data-act=own-up]');
  await form.locator('.kept-line').filter({ hasText: /\S/ }).waitFor();
  await pictureOf(panel, 'own-up');
});

test('the kept rate with its denominator', async () => {
  const mia = await at('mia');
  await mia.open('/plugins/servlet/kept/rate?project=HELP');
  await mia.page.locator('#kept-rate-weeks').waitFor();
  await picture(mia.page, 'kept-rate');
});

test('the setting of a workflow step', async () => {
  const admin = await at('admin', 350);
  await admin.open('/sandbox/workflow?step=5&module=io.kept.jira:promise-by-step');
  await admin.page.locator('#kept-step-text').fill('2bd');
  await picture(admin.page, 'workflow-step');
});

test('the settings of a project, and what they do', async () => {
  const mia = await at('mia');
  await mia.page.setViewportSize({ width: 800, height: 760 });
  await mia.open('/plugins/servlet/kept/settings?project=HELP');
  await mia.page.locator('#kept-preview tbody tr').nth(2).waitFor();
  const headsUp = mia.page.locator('fieldset', { has: mia.page.locator('[name="headsUp.share"]') });
  await pictureFrom(headsUp, mia.page.locator('#kept-preview'), 'settings');

  await mia.page.getByRole('button', { name: 'Start from the words of Kept' }).first().click();
  await mia.page.getByLabel('Show them on the issue').fill('HELP-5');
  await mia.page.getByLabel('Show them on the issue').press('Enter');
  await mia.page.getByText('On HELP-5, as if it were promised by').waitFor();
  await pictureOf(mia.page.locator('#kept-texts section').first(), 'settings-words');
});

test('the set-up of a new Jira', async () => {
  const admin = await at('admin');
  await admin.page.setViewportSize({ width: 860, height: 760 });
  await admin.open('/plugins/servlet/kept/setup');
  await admin.page.locator('label', { hasText: 'Reply promised by' }).click();
  await admin.page.getByLabel('Public holidays of').selectOption({ label: 'Germany' });
  await admin.page.getByLabel('Region').selectOption({ label: 'Bavaria' });
  await admin.page.getByLabel('Issue', { exact: true }).fill('HELP-1');
  await admin.page.getByRole('button', { name: 'Show' }).click();
  await admin.page.getByText('Whoever promises a fix of HELP-1 in 4 hours').waitFor();
  await pictureOf(admin.page.locator('.kept-setup'), 'setup', 0);
});

test('what is chosen for the whole instance', async () => {
  const admin = await at('admin');
  await admin.page.setViewportSize({ width: 1000, height: 760 });
  await admin.open('/plugins/servlet/kept/administration');
  await admin.page.getByText('Nothing that is due waits.').waitFor();
  await pictureOf(admin.page.locator('#kept-health'), 'administration', 0);
});
