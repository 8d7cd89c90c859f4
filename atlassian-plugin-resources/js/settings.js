/* The settings of a project or of the instance: shows, tries and saves a policy. */
(function (kept) {
  'use strict';

  var OWN = AJS.I18n.getText('kept.settings.own');
  var OF_INSTANCE = AJS.I18n.getText('kept.settings.of_instance');
  var STANDARD = AJS.I18n.getText('kept.settings.of_standard');
  var SAVED = AJS.I18n.getText('kept.settings.saved');
  var GIVE_UP = AJS.I18n.getText('kept.settings.give_up.sure');
  var LOOK = AJS.I18n.getText('kept.settings.outdated.look');
  var MINE = AJS.I18n.getText('kept.settings.outdated.mine');
  var FAULTS = AJS.I18n.getText('kept.settings.faults');
  var PAUSE_MS = 500;

  function page(form) {
    var known = null;
    var asked = 0;
    var pending;

    function ask(path, method, body, version) {
      return kept.request(form.dataset.base, form.dataset.policy + path, method, body, version);
    }

    function look() {
      return ask('', 'GET');
    }

    function draft() {
      return { entries: kept.collect(form) };
    }

    function whose(policy) {
      var inherited = form.dataset.project ? OF_INSTANCE : STANDARD;
      document.getElementById('kept-whose').textContent = policy.own ? OWN : inherited;
      document.getElementById('kept-give-up').hidden = !policy.own;
    }

    function learn(policy) {
      known = policy;
      whose(policy);
      kept.show(form, policy);
      if (policy.rescheduling && !policy.rescheduling.finished) {
        kept.follow(look);
      }
    }

    function history() {
      ask('/history', 'GET').then(kept.showHistory);
    }

    /** The answer to the newest question only. */
    function preview() {
      var mine = ++asked;
      return ask('/preview', 'POST', draft()).then(function (answer) {
        if (mine === asked) {
          kept.showPreview(answer);
        }
        return answer;
      });
    }

    function refuse(answer) {
      kept.blame(form, answer.body.title, answer.body.faults || [], true);
    }

    /** Somebody else has saved: nothing that was typed is lost, and theirs can be looked at. */
    function outdated(answer) {
      refuse(answer);
      history();
      var box = document.querySelector('#kept-settings-error .aui-message');
      var link = kept.put(kept.put(box, 'p'), 'a', LOOK);
      link.href = window.location.href;
      link.target = '_blank';
      link.rel = 'noopener';
      var button = kept.put(kept.put(box, 'p'), 'button', MINE);
      button.type = 'button';
      button.className = 'aui-button';
      button.addEventListener('click', function () {
        look().then(function (newest) {
          if (newest.ok) {
            known = newest.body;
            kept.forgive(form);
            confirm();
          } else {
            refuse(newest);
          }
        });
      });
    }

    function settle(answer) {
      form.removeAttribute('aria-busy');
      if (answer.status === 412) {
        outdated(answer);
      } else if (!answer.ok) {
        refuse(answer);
      } else {
        kept.forgive(form);
        learn(answer.body);
        kept.fill(form, answer.body.own || !form.dataset.project
          ? answer.body.entries : kept.differing(answer.body));
        kept.tell('kept-settings-done', SAVED).focus();
        kept.follow(look);
        history();
        preview();
      }
    }

    function send(method, body) {
      if (form.getAttribute('aria-busy')) {
        return;
      }
      form.setAttribute('aria-busy', 'true');
      document.getElementById('kept-confirm').hidden = true;
      ask('', method, body, known.version).then(settle);
    }

    /** Shows what saving would do, before it is done. */
    function confirm() {
      kept.tell('kept-settings-done', '');
      preview().then(function (answer) {
        var faults = answer.ok ? answer.body.faults : [];
        if (!answer.ok || faults.length) {
          kept.blame(form, answer.body.title || FAULTS, faults, true);
          return;
        }
        kept.forgive(form);
        document.getElementById('kept-effect').textContent = kept.effect(answer.body.effect);
        var box = document.getElementById('kept-confirm');
        box.hidden = false;
        box.focus();
      });
    }

    function later() {
      document.getElementById('kept-confirm').hidden = true;
      clearTimeout(pending);
      pending = setTimeout(preview, PAUSE_MS);
    }

    function take(entries) {
      kept.fill(form, entries);
      confirm();
    }

    function wire() {
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        if (known) {
          confirm();
        }
      });
      form.addEventListener('change', later);
      document.getElementById('kept-confirm-save').addEventListener('click', function () {
        send('PUT', draft());
      });
      document.getElementById('kept-confirm-back').addEventListener('click', function () {
        document.getElementById('kept-confirm').hidden = true;
        document.getElementById('kept-settings-save').focus();
      });
      document.getElementById('kept-give-up').addEventListener('click', function () {
        if (window.confirm(GIVE_UP)) {
          send('DELETE');
        }
      });
      kept.start(form, function () { return known.standard; });
      kept.startTexts(form, function (issue) {
        return ask('/texts', 'POST', { entries: kept.collect(form), issue: issue });
      }, function () { return known.texts; });
      kept.startFile('kept-' + form.dataset.policy.replace(/^policy\//, '').replace(/\//g, '-')
        + '.json', function () { return kept.collect(form); }, take);
    }

    look().then(function (answer) {
      if (!answer.ok) {
        kept.tell('kept-whose', answer.body.title);
        return;
      }
      wire();
      learn(answer.body);
      kept.fill(form, answer.body.own || !form.dataset.project
        ? answer.body.entries : kept.differing(answer.body));
      preview();
      history();
    });
  }

  AJS.toInit(function () {
    var form = document.getElementById('kept-settings-form');
    if (form) {
      page(form);
    }
  });
})(window.KeptSettings = window.KeptSettings || {});
