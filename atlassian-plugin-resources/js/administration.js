/* The page of Jira's administrators: sends what is done there, and shows the page as it is then. */
(function () {
  'use strict';

  var GIVE_UP_MS = 30000;
  var UNSURE = AJS.I18n.getText('kept.administration.unsure');
  var PLACE = 'kept-administration';

  function place() {
    return document.getElementById(PLACE);
  }

  function request(address, options) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    options.signal = abort.signal;
    options.credentials = 'same-origin';
    return fetch(address, options).finally(function () { clearTimeout(timer); });
  }

  function say(id, sentence) {
    var message = document.getElementById(id);
    message.textContent = sentence;
    message.hidden = !sentence;
    if (sentence) {
      message.focus();
    }
  }

  function tell(ok, sentence) {
    say('kept-administration-error', ok ? '' : sentence);
    say('kept-administration-done', ok ? sentence : '');
  }

  /* Shows what the page would show now. */
  function refresh() {
    return request(location.href, { headers: { Accept: 'text/html' } }).then(function (response) {
      return response.ok ? response.text() : Promise.reject(response);
    }).then(function (html) {
      var now = new DOMParser().parseFromString(html, 'text/html').getElementById(PLACE);
      place().replaceChildren.apply(place(), Array.prototype.slice.call(now.childNodes));
    });
  }

  function once(work) {
    if (place().getAttribute('aria-busy')) {
      return;
    }
    place().setAttribute('aria-busy', 'true');
    tell(true, '');
    work().catch(function () {
      tell(false, UNSURE);
    }).then(function () { place().removeAttribute('aria-busy'); });
  }

  function send(method, path, body, seen) {
    var headers = { 'Content-Type': 'application/json' };
    if (seen) {
      headers['If-Match'] = '"' + seen + '"';
    }
    return request(place().dataset.base + '/rest/kept/1.0' + path, {
      method: method,
      headers: headers,
      body: body && JSON.stringify(body)
    }).then(function (response) {
      return response.json().then(function (answer) {
        return { ok: response.ok, field: answer.field,
          sentence: (response.ok ? answer.sentence : answer.title) || UNSURE };
      });
    });
  }

  function act(method, path, body) {
    once(function () {
      return send(method, path, body).then(function (answer) {
        return refresh().then(function () { tell(answer.ok, answer.sentence); });
      });
    });
  }

  function typed(form) {
    return Object.fromEntries(new FormData(form));
  }

  /* What is wrong with an input is said beside it, and what was typed stays. */
  function mark(form, field, sentence) {
    Array.prototype.forEach.call(form.querySelectorAll('input'), function (input) {
      var wrong = input.name === field;
      document.getElementById(input.id + '-error').textContent = wrong ? sentence : '';
      input.setAttribute('aria-invalid', String(wrong));
      if (wrong) {
        input.focus();
      }
    });
  }

  function submit(form) {
    once(function () {
      var data = form.dataset;
      return send(data.method, data.path, typed(form), data.seen).then(function (answer) {
        mark(form, answer.field, answer.sentence);
        if (answer.ok) {
          return refresh().then(function () { tell(true, answer.sentence); });
        }
        tell(false, form.elements[answer.field] ? '' : answer.sentence);
      });
    });
  }

  /* Says where somebody is named; only then they can be forgotten. */
  function look(form) {
    once(function () {
      var query = '?user=' + encodeURIComponent(form.elements.user.value);
      return send('GET', form.dataset.path + query).then(function (answer) {
        mark(form, answer.field, answer.sentence);
        offer(form, answer.ok);
        if (answer.ok) {
          say('kept-privacy-rows', answer.sentence);
        } else {
          tell(false, answer.field ? '' : answer.sentence);
        }
      });
    });
  }

  function offer(form, isLooked) {
    form.elements.forget.hidden = !isLooked;
    if (!isLooked) {
      document.getElementById('kept-privacy-rows').textContent = '';
    }
  }

  var WHAT = {
    policy: AJS.I18n.getText('kept.changes.policy'),
    calendar: AJS.I18n.getText('kept.changes.calendar'),
    account: AJS.I18n.getText('kept.changes.account'),
    retention: AJS.I18n.getText('kept.changes.retention')
  };

  function row(change) {
    var line = document.createElement('tr');
    [change.when, change.name, (WHAT[change.what] + ' ' + change.where).trim(),
      change.entered || AJS.I18n.getText('kept.changes.standard')
    ].forEach(function (text) {
      line.appendChild(document.createElement('td')).textContent = text;
    });
    return line;
  }

  function showChanges(button) {
    once(function () {
      return request(place().dataset.base + '/rest/kept/1.0/changes', {}).then(function (response) {
        return response.ok ? response.json() : Promise.reject(response);
      }).then(function (answer) {
        var table = document.getElementById('kept-changes-table');
        table.tBodies[0].replaceChildren.apply(table.tBodies[0], answer.changes.map(row));
        table.hidden = false;
        button.setAttribute('aria-expanded', 'true');
      });
    });
  }

  function again() {
    once(function () {
      return refresh().then(function () { document.getElementById('kept-health-again').focus(); });
    });
  }

  AJS.toInit(function () {
    if (!place()) {
      return;
    }
    place().addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button && button.id === 'kept-health-again') {
        again();
      } else if (button && button.id === 'kept-changes-show') {
        showChanges(button);
      } else if (button && button.dataset.path) {
        act(button.dataset.method, button.dataset.path,
          button.dataset.state && { state: button.dataset.state });
      }
    });
    place().addEventListener('submit', function (event) {
      event.preventDefault();
      var form = event.target;
      if (form.dataset.first && (form.elements.forget.hidden || event.submitter.name === 'look')) {
        look(form);
      } else {
        submit(form);
      }
    });
    place().addEventListener('input', function (event) {
      var form = event.target.form;
      if (form && form.dataset.first) {
        offer(form, false);
      }
    });
  });
})();
