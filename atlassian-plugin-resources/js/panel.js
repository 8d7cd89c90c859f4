/* Quoting on the issue: shows what words mean while they are typed, and saves them. */
(function () {
  'use strict';

  var PAUSE_MS = 200;
  var GIVE_UP_MS = 10000;
  var UNHEARD = AJS.I18n.getText('kept.panel.unheard');
  var UNSURE = AJS.I18n.getText('kept.panel.unsure');
  var LOGGED_OUT = AJS.I18n.getText('kept.panel.loggedout');
  var pause;

  function request(panel, path, options) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    options.signal = abort.signal;
    options.credentials = 'same-origin';
    return fetch(panel.dataset.base + '/rest/kept/1.0/' + path, options).then(function (response) {
      if (response.status === 401) {
        return { ok: false, body: { meaning: LOGGED_OUT, title: LOGGED_OUT } };
      }
      return response.json().then(function (body) {
        return { ok: response.ok, body: body };
      });
    }).finally(function () { clearTimeout(timer); });
  }

  function explain(panel, form, words) {
    var meaning = form.querySelector('[role=status]');
    if (meaning.dataset.hint === undefined) {
      meaning.dataset.hint = meaning.textContent;
    }
    if (!words.trim()) {
      meaning.textContent = meaning.dataset.hint;
      return;
    }
    request(panel, 'quote?words=' + encodeURIComponent(words), { method: 'GET' })
      .then(function (answer) { return answer.body.meaning || UNHEARD; }, function () { return UNHEARD; })
      .then(function (sentence) {
        if (form.elements.words.value === words) {
          meaning.textContent = sentence;
        }
      });
  }

  function show(form, sentence) {
    var error = form.querySelector('.kept-error');
    error.textContent = sentence;
    error.hidden = !sentence;
  }

  function save(panel, form) {
    var button = form.querySelector('button');
    var reason = form.elements.reason;
    var body = {
      field: Number(form.dataset.field),
      words: form.elements.words.value,
      reason: reason ? reason.value : ''
    };
    button.disabled = true;
    show(form, '');
    request(panel, 'issue/' + encodeURIComponent(panel.dataset.issue) + '/promise', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    }).then(
      function (answer) {
        if (answer.ok) {
          window.location.reload();
          return;
        }
        button.disabled = false;
        show(form, answer.body.title || UNSURE);
        (form.elements[answer.body.field] || form.elements.words).focus();
      },
      function () {
        button.disabled = false;
        show(form, UNSURE);
      }
    );
  }

  function formOf(event) {
    return event.target.closest('.kept-panel form.kept-quote');
  }

  /* On the document, because Jira draws panels anew after inline edits and in split view. */
  document.addEventListener('input', function (event) {
    var form = formOf(event);
    if (form && event.target.name === 'words') {
      clearTimeout(pause);
      show(form, '');
      pause = setTimeout(function () {
        explain(form.closest('.kept-panel'), form, event.target.value);
      }, PAUSE_MS);
    }
  });

  document.addEventListener('submit', function (event) {
    var form = formOf(event);
    if (form) {
      event.preventDefault();
      save(form.closest('.kept-panel'), form);
    }
  });
})();
