/* Promises on the issue: saves acts, and says what is to be mended. */
(function () {
  'use strict';

  var CHANGED = [409, 412];
  var UNSURE = AJS.I18n.getText('kept.panel.unsure');
  var ask = window.KeptAsking;

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
    var group = form.elements[field] && element.closest('.field-group');
    if (group) {
      group.append(form.querySelector('.kept-error'));
    } else {
      form.querySelector('[type=submit]').before(form.querySelector('.kept-error'));
    }
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
    var promise = ask.promiseOf(form);
    var body = ask.typed(form);
    if (form.dataset.act) {
      return ask.post(form, 'promise/' + promise.promise + '/' + form.dataset.act, body, promise.version);
    }
    body.field = Number(promise.field);
    return ask.post(form, 'issue/' + encodeURIComponent(ask.issueOf(form)) + '/promise', body, promise.version);
  }

  /* What somebody else has done is drawn before it is told. */
  function lookAgain(form, sentence) {
    form.dispatchEvent(new CustomEvent('kept:changed', {
      bubbles: true,
      detail: { sentence: sentence, refuse: function (at) { refuse(at, sentence); } }
    }));
  }

  /* The button is not disabled meanwhile: that would take the focus from it. */
  function save(form) {
    var button = form.querySelector('button[type=submit]');
    if (button.getAttribute('aria-disabled')) {
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    clearTimeout(form.keptPause);
    show(form, '');
    send(form).then(
      function (answer) {
        if (answer.ok) {
          form.dispatchEvent(new CustomEvent('kept:acted', { bubbles: true }));
          return;
        }
        button.removeAttribute('aria-disabled');
        if (CHANGED.indexOf(answer.status) !== -1) {
          lookAgain(form, answer.body.title);
          return;
        }
        refuse(form, answer.body.title || UNSURE, answer.body.field);
      },
      function () {
        button.removeAttribute('aria-disabled');
        show(form, UNSURE);
      }
    );
  }

  /* On the document, because Jira draws panels anew after inline edits and in split view. */
  document.addEventListener('input', function (event) {
    var form = ask.formOf(event);
    if (form) {
      show(form, '');
    }
  });

  document.addEventListener('submit', function (event) {
    var form = ask.formOf(event);
    if (form) {
      event.preventDefault();
      save(form);
    }
  });
})();
