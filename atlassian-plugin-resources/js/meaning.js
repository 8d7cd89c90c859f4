/* What words mean and what the customer would read, while they are typed. */
(function () {
  'use strict';

  var PAUSE_MS = 200;
  var UNHEARD = AJS.I18n.getText('kept.panel.unheard');
  var ask = window.KeptAsking;

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

  /* Then it has been said why, and is not said twice. */
  function isRefused(form) {
    return form.elements.words.getAttribute('aria-invalid') === 'true';
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
      '&issue=' + encodeURIComponent(ask.issueOf(form)) + '&field=' + ask.promiseOf(form).field;
    ask.request(form, query, { method: 'GET' })
      .catch(function () { return { body: { meaning: UNHEARD } }; })
      .then(function (answer) {
        if (form.elements.words.value === words && !isRefused(form)) {
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
    var body = ask.typed(form);
    ask.post(form, 'promise/' + ask.promiseOf(form).promise + '/preview/' + form.dataset.act, body)
      .then(function (answer) { letter(form, answer.body.line || answer.body.title); },
        function () { letter(form, UNHEARD); });
  }

  function later(form) {
    clearTimeout(form.keptPause);
    form.keptPause = setTimeout(function () {
      if (form.isConnected) {
        (form.dataset.act ? preview : explain)(form);
      }
    }, PAUSE_MS);
  }

  /* On the document, because Jira draws panels anew after inline edits and in split view. */
  document.addEventListener('input', function (event) {
    var form = ask.formOf(event);
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
      form.elements.words.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

  /* The draft is there to be read as soon as its form is opened. */
  document.addEventListener('toggle', function (event) {
    var form = event.target.open && event.target.querySelector('.kept-panel form[data-act]');
    if (form) {
      preview(form);
    }
  }, true);

  /* Of those that were open before this script ran, nobody has told it. */
  document.querySelectorAll('.kept-panel details[open] form[data-act]').forEach(preview);
})();
