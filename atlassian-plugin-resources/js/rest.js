/* How the scripts of Kept's pages ask Jira. */
window.KeptRest = (function () {
  'use strict';

  var GIVE_UP_MS = 10000;
  var UNSURE = AJS.I18n.getText('kept.panel.unsure');
  var LOGGED_OUT = AJS.I18n.getText('kept.panel.loggedout');

  function headers(seen) {
    var all = { 'Content-Type': 'application/json' };
    if (seen !== undefined) {
      all['If-Match'] = '"' + seen + '"';
    }
    return all;
  }

  /* What is not ours (a proxy's page, an error of Jira's own) has no title, or is no JSON at all. */
  function read(response) {
    if (response.status === 401) {
      return { ok: false, status: 401, body: { title: LOGGED_OUT } };
    }
    return response.json().then(function (body) {
      if (!response.ok && !body.title) {
        throw new Error('The answer ' + response.status + ' says nothing.');
      }
      return { ok: response.ok, status: response.status, body: body };
    });
  }

  /**
   * Promises an answer, whatever comes: {ok, status, body}, where the body has a title when it is
   * not ok. What is asked has an address and a method; may have a body, the version that was seen,
   * how long to wait in milliseconds, and what to say when it stays open what has become of it.
   */
  function ask(asked) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, asked.patience || GIVE_UP_MS);
    return fetch(asked.address, {
      method: asked.method,
      headers: headers(asked.seen),
      body: asked.body && JSON.stringify(asked.body),
      credentials: 'same-origin',
      signal: abort.signal
    }).then(read).catch(function () {
      return { ok: false, status: 0, body: { title: asked.unsure || UNSURE } };
    }).finally(function () { clearTimeout(timer); });
  }

  return { ask: ask };
})();
