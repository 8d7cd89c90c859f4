/* What the panel's scripts share: how Jira is asked, and about what. */
window.KeptAsking = (function () {
  'use strict';

  var GIVE_UP_MS = 10000;
  var LOGGED_OUT = AJS.I18n.getText('kept.panel.loggedout');

  /* What Jira answers, or a failure when it does not within ten seconds. */
  function fetched(panel, path, options) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    options.signal = abort.signal;
    options.credentials = 'same-origin';
    return fetch(panel.dataset.base + path, options)
      .then(function (response) {
        return response.text().then(function (text) {
          return { ok: response.ok, status: response.status, text: text };
        });
      })
      .finally(function () { clearTimeout(timer); });
  }

  function request(form, path, options) {
    return fetched(form.closest('.kept-panel'), '/rest/kept/1.0/' + path, options)
      .then(function (response) {
        if (response.status === 401) {
          return { ok: false, body: { meaning: LOGGED_OUT, title: LOGGED_OUT } };
        }
        return { ok: response.ok, status: response.status, body: JSON.parse(response.text) };
      });
  }

  function post(form, path, body, seen) {
    var headers = { 'Content-Type': 'application/json' };
    if (seen !== undefined) {
      headers['If-Match'] = '"' + seen + '"';
    }
    return request(form, path, { method: 'POST', headers: headers, body: JSON.stringify(body) });
  }

  /* What was filled in, by name; a time on this reader's clock becomes an instant. */
  function typed(form) {
    var body = {};
    Array.prototype.forEach.call(form.elements, function (element) {
      if (!element.name) {
        return;
      }
      if (element.type === 'checkbox') {
        body[element.name] = element.checked;
      } else if (element.type === 'datetime-local') {
        body[element.name] = element.value ? new Date(element.value).toISOString() : '';
      } else {
        body[element.name] = element.value;
      }
    });
    return body;
  }

  return {
    fetched: fetched,
    request: request,
    post: post,
    typed: typed,
    promiseOf: function (form) { return form.closest('.kept-promise').dataset; },
    issueOf: function (form) { return form.closest('.kept-panel').dataset.issue; },
    formOf: function (event) {
      return event.target.closest && event.target.closest('.kept-panel form');
    }
  };
})();
