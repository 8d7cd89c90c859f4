/* Lets the warning on an issue's banner rest for its reader. */
(function () {
  'use strict';

  var GIVE_UP_MS = 10000;
  var UNSURE = AJS.I18n.getText('kept.panel.unsure');
  var LOGGED_OUT = AJS.I18n.getText('kept.panel.loggedout');
  var RESTS = AJS.I18n.getText('kept.banner.rests');

  function snooze(banner, minutes) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    var base = banner.closest('.kept-banners').dataset.base;
    return fetch(base + '/rest/kept/1.0/promise/' + banner.dataset.promise + '/snooze', {
      method: 'POST',
      credentials: 'same-origin',
      signal: abort.signal,
      headers: {
        'Content-Type': 'application/json',
        'If-Match': '"' + banner.dataset.version + '"'
      },
      body: JSON.stringify({ minutes: minutes })
    }).finally(function () { clearTimeout(timer); });
  }

  /* The banner goes; its place says so once, and keeps the focus that the button had. */
  function rest(banner) {
    var sentence = document.createElement('p');
    sentence.textContent = RESTS;
    sentence.tabIndex = -1;
    banner.className = 'aui-message aui-message-info kept-banner';
    banner.textContent = '';
    banner.appendChild(sentence);
    sentence.focus();
  }

  function refuse(banner, sentence) {
    var error = banner.querySelector('.kept-error');
    error.textContent = sentence;
    error.hidden = false;
  }

  function save(button) {
    var banner = button.closest('.kept-banner');
    if (button.getAttribute('aria-disabled')) {
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    snooze(banner, Number(button.dataset.minutes))
      .then(function (response) {
        if (response.ok) {
          rest(banner);
          return null;
        }
        return response.status === 401 ? { title: LOGGED_OUT } : response.json();
      })
      .catch(function () { return { title: UNSURE }; })
      .then(function (refusal) {
        if (refusal) {
          button.removeAttribute('aria-disabled');
          refuse(banner, refusal.title || UNSURE);
        }
      });
  }

  /* On the document, because Jira draws panels anew after inline edits and in split view. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('.kept-banner-rest button');
    if (button) {
      save(button);
    }
  });
}());
