/* The issue navigator with Kept's functions, as agents and somebody of another team see it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { as, launch, logIn, pass, photograph } from './desk.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function quote(user, issue, words) {
  const response = await as(user, `/rest/api/2/issue/${issue}`, {
    method: 'PUT',
    body: JSON.stringify({ fields: { customfield_10000: words } }),
  });
  assert.equal(response.status, 204, await response.text());
}

async function search(desk, jql) {
  await desk.open(`/issues/?jql=${encodeURIComponent(jql)}`);
  const rows = desk.page.locator('#issuetable tbody tr');
  return rows.evaluateAll((all) => all.map((row) => row.dataset.issuekey));
}

function faults(desk) {
  return desk.page.getByRole('alert').allInnerTexts();
}

test('what is due, at risk, lapsed and broken is found as time goes by', async () => {
  const anna = await logIn(browser, 'anna');
  await quote('anna', 'HELP-1', '20m');
  await quote('anna', 'HELP-2', '4h');

  assert.deepEqual(await search(anna, 'issue in promisesDue(1h)'), ['HELP-1']);
  assert.deepEqual(await search(anna, 'issue in promisesAtRisk()'), []);

  await pass('PT16M');
  assert.deepEqual(await search(anna, 'issue in promisesAtRisk()'), ['HELP-1']);
  await photograph(anna.page, 'search-at-risk');

  await pass('PT5M');
  assert.deepEqual(await search(anna, 'issue in promisesAtRisk()'), []);
  assert.deepEqual(await search(anna, 'issue in promisesLapsed()'), ['HELP-1']);
  assert.deepEqual(await search(anna, 'issue in promisesBroken(-1d, now)'), ['HELP-1']);
  assert.deepEqual(
    await search(anna, 'issue in promisesDue(1w) or "Fix promised by" <= now() order by key'),
    ['HELP-1', 'HELP-2'],
  );
  assert.deepEqual(anna.troubles, []);
});

test('promises are found by whoever said them and how often', async () => {
  const ben = await logIn(browser, 'ben');
  await quote('ben', 'HELP-3', '2d');
  await quote('ben', 'HELP-3', '3d');

  assert.deepEqual(await search(ben, 'issue in promisedBy()'), ['HELP-3']);
  assert.deepEqual(await search(ben, 'issue in promisedBy(anna) order by key'), [
    'HELP-1',
    'HELP-2',
  ]);
  assert.deepEqual(await search(ben, 'issue in renegotiated()'), ['HELP-3']);
  assert.deepEqual(
    await search(ben, 'project = HELP and issue not in promisedBy(anna) order by key'),
    ['HELP-3', 'HELP-4', 'HELP-5'],
  );
  assert.deepEqual(await search(ben, 'issue in promisesOnHold()'), []);
});

test('somebody of another team finds none of them, in no way', async () => {
  const olga = await logIn(browser, 'olga');
  for (const jql of [
    'issue in promisesDue(1w)',
    'issue in promisesLapsed()',
    'issue in promisedBy(anna)',
    'issue in promisesBroken(-1d, now)',
    '"Fix promised by" is not empty',
  ]) {
    assert.deepEqual(await search(olga, jql), [], jql);
  }
});

test('the customer finds the promise about what he reported', async () => {
  const carl = await logIn(browser, 'carl');
  assert.deepEqual(await search(carl, 'issue in promisesLapsed()'), ['HELP-1']);
});

test('a function that is not understood says what to write, in the language of who asks', async () => {
  const anna = await logIn(browser, 'anna');
  const ben = await logIn(browser, 'ben');

  await search(anna, 'issue in promisesKept(yesterday, now)');
  assert.match((await faults(anna))[0], /“yesterday” is no time\. Write a date such as/);
  await search(ben, 'issue in promisesKept(gestern, now)');
  assert.match((await faults(ben))[0], /„gestern“ ist keine Zeit\. Schreiben Sie ein Datum/);
  await photograph(ben.page, 'search-refused-de');

  await search(anna, 'issue = promisesLapsed()');
  assert.match((await faults(anna))[0], /does not support the list value/);
});

test('a search is typed and sent with the keyboard alone', async () => {
  const ben = await logIn(browser, 'ben');
  await ben.open('/issues/');
  await ben.page.getByLabel('Query in JQL').focus();
  await ben.page.keyboard.type('issue in promisedBy() order by "Fix promised by"');
  await ben.page.keyboard.press('Tab');
  await Promise.all([
    ben.page.waitForURL('**/issues/?jql=*'),
    ben.page.keyboard.press('Enter'),
  ]);

  await ben.page.getByRole('row', { name: /HELP-3/ }).waitFor();
  await photograph(ben.page, 'search-de');
});
