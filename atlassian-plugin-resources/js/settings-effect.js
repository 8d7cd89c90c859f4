/* What a policy would do: to promises said now, and to those that are open. */
(function (kept) {
  'use strict';

  var FAULTY = AJS.I18n.getText('kept.settings.preview.faulty');
  var NOW = AJS.I18n.getText('kept.settings.preview.now');
  var NONE = AJS.I18n.getText('kept.settings.effect.none');
  var MOVES = AJS.I18n.getText('kept.settings.effect.moves');
  var TOLD = AJS.I18n.getText('kept.settings.effect.told');
  var PART = AJS.I18n.getText('kept.settings.effect.part');
  var FOLLOWING = AJS.I18n.getText('kept.settings.progress');
  var FOLLOWED = AJS.I18n.getText('kept.settings.progress.done');
  var FAILED = AJS.I18n.getText('kept.settings.progress.failed');
  var LATER = AJS.I18n.getText('kept.settings.progress.later');
  var EVERY_MS = 4000;
  var MOST_LOOKS = 75;

  /** The rows of the preview. */
  kept.showPreview = function (answer) {
    var body = document.querySelector('#kept-preview tbody');
    var status = document.getElementById('kept-preview-status');
    if (!answer.ok || answer.body.faults.length) {
      status.textContent = answer.ok ? FAULTY : answer.body.title;
      return;
    }
    body.textContent = '';
    answer.body.promises.forEach(function (promise) {
      var row = kept.put(body, 'tr');
      kept.put(row, 'th', promise.words.length).scope = 'row';
      ['warnAt', 'headsUpAt', 'lapseAt', 'quiet'].forEach(function (what) {
        kept.put(row, 'td', promise.words[what]);
      });
    });
    status.textContent = NOW;
  };

  /** One sentence or more about open promises. */
  kept.effect = function (effect) {
    var moved = effect.earlier + effect.later;
    var sentences = [moved + effect.atOnce
      ? kept.say(MOVES, [effect.open, effect.earlier, effect.later, effect.atOnce])
      : kept.say(NONE, [effect.open])];
    if (effect.toldAtOnce) {
      sentences.push(kept.say(TOLD, [effect.toldAtOnce]));
    }
    if (!effect.complete) {
      sentences.push(PART);
    }
    return sentences.join(' ');
  };

  function progress(standing) {
    if (standing.finished) {
      return kept.say(FOLLOWED, [standing.looked, standing.moved])
        + (standing.failed ? ' ' + kept.say(FAILED, [standing.failed]) : '');
    }
    return kept.say(FOLLOWING, [standing.looked, standing.open]);
  }

  /** Says how far open promises have followed, until they have or five minutes are over. */
  kept.follow = function (look, left) {
    var looks = left === undefined ? MOST_LOOKS : left;
    look().then(function (answer) {
      var standing = answer.ok && answer.body.rescheduling;
      if (!standing) {
        kept.tell('kept-progress', answer.ok ? '' : answer.body.title);
      } else if (standing.finished || looks > 0) {
        kept.tell('kept-progress', progress(standing));
        if (!standing.finished) {
          setTimeout(function () { kept.follow(look, looks - 1); }, EVERY_MS);
        }
      } else {
        kept.tell('kept-progress', LATER);
      }
    });
  };
})(window.KeptSettings = window.KeptSettings || {});
