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

  function act(method, path, body) {
    once(function () {
      return request(place().dataset.base + '/rest/kept/1.0' + path, {
        method: method,
        headers: { 'Content-Type': 'application/json' },
        body: body && JSON.stringify(body)
      }).then(function (response) {
        return response.json().then(function (answer) {
          return refresh().then(function () {
            tell(response.ok, (response.ok ? answer.sentence : answer.title) || UNSURE);
          });
        });
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
      } else if (button && button.dataset.path) {
        act(button.dataset.method, button.dataset.path,
          button.dataset.state && { state: button.dataset.state });
      }
    });
  });
})();
