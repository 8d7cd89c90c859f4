/* What scripts do to Jira, done by jira.js, a client that we did not write. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Version2Client } from 'jira.js';

const FIELD = 'Fix promised by';

function logIn(user) {
  return new Version2Client({
    host: process.env.KEPT_URL,
    authentication: { basic: { email: user, apiToken: user } },
  });
}

const anna = logIn('anna');
let promisedBy;

before(async () => {
  const fields = await anna.issueFields.getFields();
  promisedBy = fields.find((field) => field.name === FIELD);
});

function create(words) {
  return anna.issues.createIssue({
    fields: {
      project: { key: 'HELP' },
      issuetype: { name: 'Task' },
      summary: 'The scanner sees nothing',
      reporter: { name: 'carl' },
      [promisedBy.id]: words,
    },
  });
}

async function promiseOf(issueIdOrKey) {
  const issue = await anna.issues.getIssue({ issueIdOrKey });
  return issue.fields[promisedBy.id];
}

function refusedWith(status) {
  return (error) => {
    assert.equal(error.status, status);
    return true;
  };
}

test('it logs in and sees where it is', async () => {
  const myself = await anna.myself.getCurrentUser();
  // Its own list of projects is one that only Jira in the cloud has.
  const projects = await anna.sendRequest({ url: '/rest/api/2/project', method: 'GET' });

  assert.equal(myself.displayName, 'Anna Agent');
  assert.ok(projects.some((project) => project.key === 'HELP'));
  const help = await anna.projects.getProject({ projectIdOrKey: 'HELP' });
  assert.equal(help.lead.displayName, 'Mia Manager');
  assert.equal((await anna.serverInfo.getServerInfo()).deploymentType, 'Server');
  await assert.rejects(logIn('nobody').myself.getCurrentUser(), refusedWith(401));
});

test('the promised-by field is a date and time of its own type', () => {
  assert.equal(promisedBy.schema.type, 'datetime');
  assert.equal(promisedBy.schema.custom, 'io.kept.jira:promised-by');
  assert.equal(`customfield_${promisedBy.schema.customId}`, promisedBy.id);
});

test('it promises in words and reads the instant', async () => {
  const { key } = await create('20m');
  assert.equal(await promiseOf(key), '2026-11-23T09:20:00.000+0100');

  await anna.issues.editIssue({
    issueIdOrKey: key,
    fields: { [promisedBy.id]: 'tomorrow 17:00' },
  });
  assert.equal(await promiseOf(key), '2026-11-24T17:00:00.000+0100');
});

test('it promises by an ISO instant and takes a promise back', async () => {
  const { key } = await create('2026-11-25T19:05:00.000+0000');
  assert.equal(await promiseOf(key), '2026-11-25T20:05:00.000+0100');

  await anna.issues.editIssue({ issueIdOrKey: key, fields: { [promisedBy.id]: null } });
  assert.equal(await promiseOf(key), null);
});

test('words that mean nothing are refused beside the field', async () => {
  await assert.rejects(create('soonish'), (error) => {
    assert.equal(error.status, 400);
    const { errors } = error.response.data;
    assert.deepEqual(errors, {
      [promisedBy.id]: 'This is not understood. Try for example 20m.',
    });
    return true;
  });
});

test('it comments in public and for the team', async () => {
  const { key: issueIdOrKey } = await create('4h');
  await anna.issueComments.addComment({ issueIdOrKey, comment: 'We are on it.' });
  const internal = await anna.issueComments.addComment({
    issueIdOrKey,
    comment: 'Again.',
    visibility: { type: 'role', value: 'Service Desk Team' },
  });

  assert.equal(internal.visibility.value, 'Service Desk Team');
  assert.equal((await anna.issueComments.getComments({ issueIdOrKey })).total, 2);
  const seen = await logIn('carl').issueComments.getComments({ issueIdOrKey });
  assert.deepEqual(
    seen.comments.map((comment) => comment.body),
    ['We are on it.'],
  );
});

test('it takes an issue through the workflow', async () => {
  const { key: issueIdOrKey } = await create('4h');
  const { transitions } = await anna.issues.getTransitions({ issueIdOrKey });
  const resolve = transitions.find((transition) => transition.to.name === 'Resolved');

  await anna.issues.doTransition({ issueIdOrKey, transition: { id: resolve.id } });

  const issue = await anna.issues.getIssue({ issueIdOrKey, fields: ['status', 'resolution'] });
  assert.equal(issue.fields.status.name, 'Resolved');
  assert.equal(issue.fields.resolution.name, 'Fixed');
});

test('what is resolved in time is kept, and found by that', async () => {
  const { key: issueIdOrKey } = await create('4h');
  await anna.issues.doTransition({ issueIdOrKey, transition: { id: '5' } });

  const jql = 'issue in promisesKept(-1d, 1d)';
  const kept = await anna.issueSearch.searchForIssuesUsingJql({ jql });

  assert.ok(kept.issues.some((issue) => issue.key === issueIdOrKey));
});

test('the words that were sent are what was said', async () => {
  const { key: issueIdOrKey } = await create('2bd');
  const page = await anna.sendRequest({ url: `/browse/${issueIdOrKey}`, method: 'GET' });
  const issue = await anna.issues.getIssue({ issueIdOrKey, expand: 'changelog' });

  assert.match(page, /2bd/);
  assert.equal(issue.changelog.total, 0);
});

test('it finds by JQL what is promised by then', async () => {
  const { key } = await create('2026-12-24 16:00');
  const jql = `project = HELP and "${FIELD}" >= "2026-12-24" and "${FIELD}" < "2026-12-25"`;

  const found = await anna.issueSearch.searchForIssuesUsingJql({ jql, fields: ['summary'] });
  const posted = await anna.issueSearch.searchForIssuesUsingJqlPost({ jql, maxResults: 1 });

  assert.deepEqual(
    found.issues.map((issue) => issue.key),
    [key],
  );
  assert.equal(posted.issues[0].fields[promisedBy.id], '2026-12-24T16:00:00.000+0100');
  await assert.rejects(
    anna.issueSearch.searchForIssuesUsingJql({ jql: `"${FIELD}" <` }),
    refusedWith(400),
  );
});

test('an issue of somebody else is not found', async () => {
  const { key: issueIdOrKey } = await create('4h');

  await assert.rejects(logIn('olga').issues.getIssue({ issueIdOrKey }), refusedWith(404));
});

test('a manager deletes an issue', async () => {
  const { key: issueIdOrKey } = await create('4h');
  await assert.rejects(logIn('carl').issues.deleteIssue({ issueIdOrKey }), refusedWith(403));

  await logIn('mia').issues.deleteIssue({ issueIdOrKey });

  await assert.rejects(anna.issues.getIssue({ issueIdOrKey }), refusedWith(404));
});
