/* The desk's own words to the customer: Kept's to start from, and how they read on an issue. */
(function (kept) {
  'use strict';

  var OWN = AJS.I18n.getText('kept.settings.text.own');
  var OF_KEPT = AJS.I18n.getText('kept.settings.text.kept');
  var BARE = AJS.I18n.getText('kept.settings.text.bare');
  var WIKI = AJS.I18n.getText('kept.settings.text.wiki');
  var HTML = AJS.I18n.getText('kept.settings.text.html');
  var FAULTY = AJS.I18n.getText('kept.settings.faults');

  /** All of it is put in as text, so that nothing in it can become markup of this page. */
  function hidden(place, title, text) {
    var details = kept.put(place, 'details');
    kept.put(details, 'summary', title);
    kept.put(details, 'pre', text);
  }

  function show(place, text) {
    var section = kept.put(place, 'section');
    var label = document.querySelector('label[for="kept-in-' + text.setting + '"]');
    kept.put(section, 'h3', label.textContent + ': ' + (text.own ? OWN : OF_KEPT));
    var words = kept.put(section, 'blockquote', text.plain);
    words.lang = text.language;
    hidden(section, BARE, text.bare);
    hidden(section, WIKI, text.wiki);
    hidden(section, HTML, text.html);
  }

  /**
   * @param ask asks for this policy's texts on an issue
   * @param standard gives Kept's words by setting
   */
  kept.startTexts = function (form, ask, standard) {
    var place = document.getElementById('kept-texts');
    var status = document.getElementById('kept-texts-status');
    var issue = document.getElementById('kept-texts-issue');
    var asked = 0;

    function refuse(sentence, isIssue) {
      status.textContent = sentence;
      if (isIssue) {
        issue.setAttribute('aria-invalid', 'true');
        issue.focus();
      }
    }

    function look() {
      var mine = ++asked;
      ask(issue.value).then(function (answer) {
        if (mine !== asked) {
          return;
        }
        issue.removeAttribute('aria-invalid');
        place.textContent = '';
        if (!answer.ok) {
          refuse(answer.body.title, answer.body.field === 'issue');
        } else if (answer.body.faults.length) {
          refuse(FAULTY);
          kept.blame(form, FAULTY, answer.body.faults, true);
        } else {
          kept.forgive(form);
          status.textContent = answer.body.sentence;
          answer.body.texts.forEach(function (text) { show(place, text); });
        }
      });
    }

    document.getElementById('kept-texts-show').addEventListener('click', look);
    issue.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        look();
      }
    });
    form.addEventListener('click', function (event) {
      var input = event.target.dataset.words && form.elements[event.target.dataset.words];
      if (input) {
        input.value = standard()[input.name];
        input.focus();
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  };
})(window.KeptSettings = window.KeptSettings || {});
