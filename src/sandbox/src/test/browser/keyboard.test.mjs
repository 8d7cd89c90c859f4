/* Promises made, moved and told with Tab, Enter, Space and letters; no pointer, no lost focus. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { acting, as, launch, logIn, photograph } from './desk.mjs';

const FAR = 80;

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function created(user) {
  const fields = { project: { key: 'HELP' }, issuetype: { name: 'Task' }, summary: 'By keyboard' };
  const request = { method: 'POST', body: JSON.stringify({ fields }) };
  return (await (await as(user, '/rest/api/2/issue', request)).json()).key;
}

/* Where the focus is, and whether an eye can find it there. */
function focus(page) {
  return page.evaluate(() => {
    const at = document.activeElement;
    const style = getComputedStyle(at);
    return {
      lost: at === document.body,
      seen: style.outlineStyle !== 'none' || style.boxShadow !== 'none' || at.matches('input, textarea'),
    };
  });
}

/* Tabs on until the focus is there; on the way it is always to be seen inside the panel. */
async function tabTo(desk, target) {
  for (let step = 0; step < FAR; step++) {
    await desk.page.keyboard.press('Tab');
    if (await desk.page.evaluate(() => document.activeElement.closest('.kept-panel') !== null)) {
      assert.deepEqual(await focus(desk.page), { lost: false, seen: true });
    }
    if (await target.evaluate((it) => it === document.activeElement)) {
      return;
    }
  }
  assert.fail(`${target} is not reached by Tab.`);
}

/* What is read aloud of the panel from now on, besides where the focus goes. */
function listen(page) {
  return page.evaluate(() => {
    const listens = window.keptSaid !== undefined;
    window.keptSaid = [];
    if (listens) {
      return;
    }
    const heard = () => document.querySelector('body > .assistive[role=status]')?.textContent;
    let last = heard();
    new MutationObserver(() => {
      const said = heard();
      if (said && said !== last) {
        window.keptSaid.push(said);
      }
      last = said;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

async function sending(desk, key) {
  await listen(desk.page);
  await acting(desk, () => desk.page.keyboard.press(key));
}

/* After an act the reader stands at the promise and is told once what has become of it. */
async function standsAtThePromise(desk, outcome) {
  await desk.page.locator('.kept-promise h5').and(desk.page.locator(':focus')).waitFor();
  assert.deepEqual(await focus(desk.page), { lost: false, seen: true });
  await desk.page.waitForFunction(() => window.keptSaid.length > 0);
  const said = await desk.page.evaluate(() => window.keptSaid);
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(said[0], outcome);
}

test('a promise is made, moved and told to be late without a pointer', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open(`/browse/${await created('anna')}`);
  const panel = anna.page.locator('.kept-panel');
  const words = panel.locator('[name=words]');

  await tabTo(anna, words);
  await anna.page.keyboard.type('4h');
  await sending(anna, 'Enter');
  await standsAtThePromise(anna, /^Fix promised by\. On track .* promised it by .*4h/);

  await tabTo(anna, words);
  await anna.page.keyboard.type('5h');
  await tabTo(anna, panel.locator('.kept-quote [type=submit]'));
  await sending(anna, 'Space');
  await standsAtThePromise(anna, /On track .* moved it to .*5h/);
  await panel.getByText(/try 2/).waitFor();
  await photograph(anna.page, 'keyboard-requoted');

  const headsUp = panel.locator('details', { has: anna.page.locator('[data-act=heads-up]') });
  await tabTo(anna, headsUp.locator('summary'));
  await anna.page.keyboard.press('Enter');
  await tabTo(anna, headsUp.locator('[name=known]'));
  await anna.page.keyboard.type('The part is late.');
  await tabTo(anna, headsUp.locator('[type=submit]'));
  await sending(anna, 'Enter');
  await standsAtThePromise(anna, /On track .* told the customer before the lapse/);
  await anna.page.locator('#activitymodule').getByText('The part is late.').waitFor();
  assert.deepEqual(anna.troubles, []);
});

test('a refusal leads to what is to be mended, and the button can be pressed again', async () => {
  const ben = await logIn(browser, 'ben');
  await ben.open(`/browse/${await created('ben')}`);
  const panel = ben.page.locator('.kept-panel');

  await tabTo(ben, panel.locator('[name=words]'));
  await ben.page.keyboard.type('2020-01-01 10:00');
  await tabTo(ben, panel.locator('.kept-quote [type=submit]'));
  await ben.page.keyboard.press('Space');
  const words = panel.locator('.field-group', { has: ben.page.locator('[name=words]') });
  await words.getByRole('alert').waitFor();
  assert.equal(await words.locator('[name=words]:focus').count(), 1);
  assert.equal(await words.getByRole('status').textContent(), '');

  await ben.page.keyboard.press('Control+A');
  await ben.page.keyboard.type('4h');
  await sending(ben, 'Enter');
  await standsAtThePromise(ben, /Im Plan/);
});

test('a key leads to the words of a quote, but not while something else is typed', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open(`/browse/${await created('anna')}`);
  const words = anna.page.locator('.kept-panel [name=words]');
  assert.equal(await words.getAttribute('aria-keyshortcuts'), 'Q');

  await anna.page.locator('#comment').focus();
  await anna.page.keyboard.type('q');
  assert.equal(await anna.page.locator('#comment').inputValue(), 'q');

  await anna.page.locator('#comment').blur();
  await anna.page.keyboard.press('q');
  assert.equal(await words.and(anna.page.locator(':focus')).count(), 1);
  assert.equal(await words.inputValue(), '');
});
