/* Promises on the issue: says what words mean and what the customer would read, and saves acts. */
(function () {
  'use strict';

  var PAUSE_MS = 200;
  var GIVE_UP_MS = 10000;
  var UNHEARD = AJS.I18n.getText('kept.panel.unheard');
  var UNSURE = AJS.I18n.getText('kept.panel.unsure');
  var LOGGED_OUT = AJS.I18n.getText('kept.panel.loggedout');
  var ACTED = 'kept-acted';
  var pause;

  function request(form, path, options) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    options.signal = abort.signal;
    options.credentials = 'same-origin';
    var base = form.closest('.kept-panel').dataset.base;
    return fetch(base + '/rest/kept/1.0/' + path, options).then(function (response) {
      if (response.status === 401) {
        return { ok: false, body: { meaning: LOGGED_OUT, title: LOGGED_OUT } };
      }
      return response.json().then(function (body) {
        return { ok: response.ok, body: body };
      });
    }).finally(function () { clearTimeout(timer); });
  }

  function post(form, path, body, seen) {
    var headers = { 'Content-Type': 'application/json' };
    if (seen !== undefined) {
      headers['If-Match'] = '"' + seen + '"';
    }
    return request(form, path, { method: 'POST', headers: headers, body: JSON.stringify(body) });
  }

  function promiseOf(form) {
    return form.closest('.kept-promise').dataset;
  }

  function issueOf(form) {
    return form.closest('.kept-panel').dataset.issue;
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

  function letter(form, line) {
    var quote = form.querySelector('.kept-line');
    if (quote) {
      quote.textContent = line || '';
      quote.hidden = form.elements.tell ? !form.elements.tell.checked || !line : false;
    }
  }

  /* For what else in the panel speaks of these words: the answer, or nothing when there is none. */
  function tellMeaning(form, answer) {
    form.dispatchEvent(new CustomEvent('kept:meaning', { bubbles: true, detail: answer }));
  }

  function explain(form) {
    var meaning = form.querySelector('[role=status]');
    var words = form.elements.words.value;
    if (meaning.dataset.hint === undefined) {
      meaning.dataset.hint = meaning.textContent;
    }
    if (!words.trim()) {
      meaning.textContent = meaning.dataset.hint;
      letter(form, '');
      tellMeaning(form, null);
      return;
    }
    var query = 'quote?words=' + encodeURIComponent(words) +
      '&issue=' + encodeURIComponent(issueOf(form)) + '&field=' + promiseOf(form).field;
    request(form, query, { method: 'GET' })
      .catch(function () { return { body: { meaning: UNHEARD } }; })
      .then(function (answer) {
        if (form.elements.words.value === words) {
          meaning.textContent = answer.body.incident || answer.body.meaning || UNHEARD;
          letter(form, answer.body.line);
          tellMeaning(form, answer.ok ? answer.body : null);
        }
      });
  }

  function preview(form) {
    if (!form.querySelector('.kept-line')) {
      return;
    }
    var body = typed(form);
    post(form, 'promise/' + promiseOf(form).promise + '/preview/' + form.dataset.act, body)
      .then(function (answer) { letter(form, answer.body.line || answer.body.title); },
        function () { letter(form, UNHEARD); });
  }

  function show(form, sentence) {
    var error = form.querySelector('.kept-error');
    error.textContent = sentence;
    error.hidden = !sentence;
    Array.prototype.forEach.call(form.querySelectorAll('[aria-invalid]'), function (element) {
      element.removeAttribute('aria-invalid');
    });
  }

  /* Says what to mend, once, and leads there. */
  function refuse(form, sentence, field) {
    var element = form.elements[field] || form.querySelector('input, textarea, select');
    var meaning = form.querySelector('[role=status]');
    show(form, sentence);
    if (meaning && field === 'words') {
      meaning.textContent = '';
    }
    if (form.elements[field]) {
      element.setAttribute('aria-invalid', 'true');
    }
    element.focus();
  }

  function send(form) {
    var promise = promiseOf(form);
    var body = typed(form);
    if (form.dataset.act) {
      return post(form, 'promise/' + promise.promise + '/' + form.dataset.act, body, promise.version);
    }
    body.field = Number(promise.field);
    return post(form, 'issue/' + encodeURIComponent(issueOf(form)) + '/promise', body, promise.version);
  }

  /* Where the reader was, for the page that comes. A browser may refuse to remember. */
  function reload(form) {
    try {
      sessionStorage.setItem(ACTED, issueOf(form) + '/' + promiseOf(form).field);
    } catch (refused) { /* The page then begins at its top. */ }
    window.location.reload();
  }

  /* Leads back to the promise just acted on; its heading is described by what has become of it. */
  function comeBack() {
    var acted;
    try {
      acted = sessionStorage.getItem(ACTED);
      sessionStorage.removeItem(ACTED);
    } catch (refused) {
      return;
    }
    Array.prototype.forEach.call(document.querySelectorAll('.kept-promise'), function (promise) {
      var heading = promise.querySelector('h5');
      if (issueOf(heading) + '/' + promiseOf(heading).field === acted) {
        heading.focus();
      }
    });
  }

  /* The button is not disabled meanwhile: that would take the focus from it. */
  function save(form) {
    var button = form.querySelector('button[type=submit]');
    if (button.getAttribute('aria-disabled')) {
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    show(form, '');
    send(form).then(
      function (answer) {
        if (answer.ok) {
          reload(form);
          return;
        }
        button.removeAttribute('aria-disabled');
        refuse(form, answer.body.title || UNSURE, answer.body.field);
      },
      function () {
        button.removeAttribute('aria-disabled');
        show(form, UNSURE);
      }
    );
  }

  function formOf(event) {
    return event.target.closest('.kept-panel form');
  }

  function later(form) {
    clearTimeout(pause);
    show(form, '');
    pause = setTimeout(function () {
      (form.dataset.act ? preview : explain)(form);
    }, PAUSE_MS);
  }

  /* On the document, because Jira draws panels anew after inline edits and in split view. */
  document.addEventListener('input', function (event) {
    var form = formOf(event);
    if (form) {
      later(form);
    }
  });

  document.addEventListener('click', function (event) {
    var ready = event.target.closest('.kept-ready-quote');
    if (ready) {
      var form = ready.closest('form');
      form.elements.words.value = ready.dataset.words || ready.textContent.trim();
      form.elements.words.focus();
      later(form);
    }
  });

  /* The draft is there to be read as soon as its form is opened. */
  document.addEventListener('toggle', function (event) {
    var form = event.target.open && event.target.querySelector('.kept-panel form[data-act]');
    if (form) {
      preview(form);
    }
  }, true);

  document.addEventListener('submit', function (event) {
    var form = formOf(event);
    if (form) {
      event.preventDefault();
      save(form);
    }
  });

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', comeBack);
  } else {
    comeBack();
  }
})();
