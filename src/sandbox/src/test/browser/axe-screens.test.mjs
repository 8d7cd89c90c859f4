/* No barrier where Kept is a guest: a workflow step's settings, transition screens and bulk edit. */
import { after, before, test } from 'node:test';
import { look } from './barriers.mjs';
import { launch, logIn } from './desk.mjs';

const START_PROGRESS = 4;
const MODULES = [
  'promise-by-step',
  'withdraw-by-step',
  'hold-by-step',
  'resume-by-step',
  'no-lapsed-promise',
  'promise-required',
];

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function settings(admin, module) {
  const query = `step=${START_PROGRESS}&module=io.kept.jira:${module}`;
  await admin.open(`/sandbox/workflow?${query}`);
  await admin.page.locator('#kept-step-field').waitFor();
}

async function submit(desk, button) {
  await Promise.all([desk.page.waitForEvent('load'), desk.page.locator(button).click()]);
}

for (const user of ['admin', 'gerda']) {
  const language = { admin: 'en', gerda: 'de' }[user];

  for (const module of MODULES) {
    test(`the settings of ${module} (${language})`, async () => {
      const admin = await logIn(browser, user);
      await settings(admin, module);
      await look(admin, `settings-${module}-${language}`);
    });
  }

  test(`settings refused, and attached to a step (${language})`, async () => {
    const admin = await logIn(browser, user);
    await settings(admin, 'promise-by-step');
    await admin.page.locator('#kept-step-text').fill('soonish');
    await submit(admin, '#workflow-rule-submit');
    await admin.page.getByRole('alert').waitFor();
    await look(admin, `settings-refused-${language}`);

    await settings(admin, 'promise-required');
    await submit(admin, '#workflow-rule-submit');
    await admin.page.locator('.workflow-rule').first().waitFor();
    await look(admin, `workflow-${language}`);
    await admin.page.locator('.workflow-rule a').first().click();
    await admin.page.locator('#kept-step-field').waitFor();
    await look(admin, `settings-again-${language}`);
  });
}

for (const user of ['anna', 'ben']) {
  const language = { anna: 'en', ben: 'de' }[user];

  test(`a step that asks for a promise, and refuses words (${language})`, async () => {
    const desk = await logIn(browser, user);
    await desk.open('/browse/HELP-1');
    await submit(desk, `#action_id_${START_PROGRESS}`);
    await desk.page.getByRole('alert').first().waitFor();
    await look(desk, `step-${language}`);

    await desk.page.locator('#customfield_10000').fill('soonish');
    await submit(desk, '#issue-workflow-transition-submit');
    await desk.page.locator('.error').first().waitFor();
    await look(desk, `step-refused-${language}`);
  });

  test(`bulk edit (${language})`, async () => {
    const desk = await logIn(browser, user);
    await desk.open('/issues/?jql=project%20%3D%20HELP');
    await desk.page.locator('#bulkedit').click();
    await desk.page.locator('#bulk-next').waitFor();
    await look(desk, `bulk-choose-${language}`);

    await desk.page.locator('#bulk-choose [type=checkbox]').first().check();
    await submit(desk, '#bulk-next');
    await look(desk, `bulk-edit-${language}`);

    await desk.page.locator('#cbcustomfield_10000').check();
    await desk.page.locator('#customfield_10000').fill('soonish');
    await submit(desk, '#bulk-confirm');
    await desk.page.locator('.error').first().waitFor();
    await look(desk, `bulk-refused-${language}`);
  });
}
