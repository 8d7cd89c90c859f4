/* Promise health and time left: on the issue and as columns, in English and German. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { as, launch, logIn, pass, photograph } from './desk.mjs';

const QUERY = '/issues/?jql=key%20in%20(HELP-1%2C%20HELP-2%2C%20HELP-3)%20order%20by%20key';

let browser;

before(async () => {
  browser = await launch();
  const admin = await logIn(browser, 'admin');
  for (const name of ['Promise health', 'Time left']) {
    await admin.open('/sandbox/fields');
    await admin.page.getByLabel('Type').selectOption({ label: name });
    await admin.page.getByLabel('Name').fill(name);
    await admin.page.getByRole('button', { name: 'Add' }).click();
    await admin.page.getByRole('cell', { name }).first().waitFor();
  }
  await quote('HELP-1', '130m');
  await quote('HELP-2', '20m');
});

after(async () => {
  await browser?.close();
});

async function quote(issue, words) {
  const response = await as('anna', `/rest/api/2/issue/${issue}`, {
    method: 'PUT',
    body: JSON.stringify({ fields: { customfield_10000: words } }),
  });
  assert.equal(response.status, 204, await response.text());
}

async function columns(desk) {
  await desk.open(QUERY);
  return desk.page.locator('#issuetable tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('td.customfield')].slice(-2).map((cell) => cell.textContent.trim()),
    ),
  );
}

test('columns of the navigator follow the clock', async () => {
  const anna = await logIn(browser, 'anna');
  assert.deepEqual(await columns(anna), [
    ['On track', 'in 2 h 10 min'],
    ['On track', 'in 20 min'],
    ['', ''],
  ]);

  await pass('PT32M');
  assert.deepEqual(await columns(anna), [
    ['On track', 'in 1 h 38 min'],
    ['Broken', '12 min late'],
    ['', ''],
  ]);
  assert.equal(await anna.page.locator('#issuetable .aui-lozenge-removed').count(), 1);
  await photograph(anna.page, 'columns');
});

test('the issue shows them, and its edit screen does not take them in', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open('/browse/HELP-1');
  await anna.page.getByText('in 1 h 38 min', { exact: true }).waitFor();
  await anna.page.getByText(/^Promise health:?$/).waitFor();
  await photograph(anna.page, 'glance');

  await anna.page.getByRole('link', { name: 'Edit', exact: true }).click();
  await anna.page.getByRole('heading', { name: /^Edit/ }).waitFor();
  assert.equal(await anna.page.getByLabel('Fix promised by').count(), 1);
  assert.equal(await anna.page.getByText('Time left').count(), 0);
  assert.deepEqual(anna.troubles, []);
});

test('both are in the language of whoever reads', async () => {
  const ben = await logIn(browser, 'ben');
  assert.deepEqual(await columns(ben), [
    ['Im Plan', 'in 1 Std. 38 Min.'],
    ['Gebrochen', '12 Min. zu spät'],
    ['', ''],
  ]);
  await photograph(ben.page, 'columns-de');

  await ben.open('/browse/HELP-2');
  await ben.page.getByText('12 Min. zu spät', { exact: true }).waitFor();
  await photograph(ben.page, 'glance-de');
});
