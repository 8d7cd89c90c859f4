/* Draws the panel and the banner anew in place. What is half typed stays, and so does the focus. */
(function () {
  'use strict';

  var SAID_MS = 5000;
  var TYPED = 'input[id], textarea[id], select[id]';
  var SAVED = AJS.I18n.getText('kept.panel.saved');
  var RELOAD = AJS.I18n.getText('kept.panel.reload');
  var ask = window.KeptAsking;
  var known;
  var focused;
  var news;

  function changed(element) {
    if (element.type === 'checkbox') {
      return element.checked !== element.defaultChecked;
    }
    if (element.options) {
      return Array.prototype.some.call(element.options, function (option) {
        return option.selected && !option.defaultSelected && option.index > 0;
      });
    }
    return element.value !== element.defaultValue;
  }

  function bring(element, into) {
    var details = into.closest('details');
    into.value = element.value;
    into.checked = element.checked;
    if (details) {
      details.open = true;
    }
    into.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function isOpen(old, details) {
    var form = details.querySelector('form');
    var act = form ? 'form[data-act=' + form.dataset.act + ']' : 'ol';
    return Array.prototype.some.call(old.querySelectorAll('details[open]'), function (before) {
      return before.querySelector(act) && !before.querySelector('[data-kept-acted]') &&
        before.closest('.kept-promise').dataset.field ===
          details.closest('.kept-promise').dataset.field;
    });
  }

  /* The form that was sent is empty again; the others are as they were. */
  function carryOver(old, fresh) {
    Array.prototype.forEach.call(fresh.querySelectorAll('details'), function (details) {
      details.open = details.open || isOpen(old, details);
    });
    Array.prototype.forEach.call(old.querySelectorAll(TYPED), function (element) {
      var into = fresh.querySelector('#' + CSS.escape(element.id));
      if (into && !element.closest('[data-kept-acted]') && changed(element)) {
        bring(element, into);
      }
    });
  }

  function focusAgain(old, fresh) {
    var lost = document.activeElement === document.body && focused && old.contains(focused);
    var at = lost && focused.id && fresh.querySelector('#' + CSS.escape(focused.id));
    if (at) {
      at.focus({ preventScroll: true });
      if (at.type === 'text' || at.type === 'textarea') {
        at.setSelectionRange(focused.selectionStart, focused.selectionEnd);
      }
    }
  }

  /* A panel has come in the place of the one that was known, by us or by Jira. */
  function settle(fresh) {
    var old = known;
    known = fresh;
    fresh.keptAhead = Date.parse(fresh.dataset.now) - Date.now();
    if (old && old !== fresh && old.dataset.issue === fresh.dataset.issue) {
      carryOver(old, fresh);
      focusAgain(old, fresh);
    }
    fresh.dispatchEvent(new CustomEvent('kept:drawn', { bubbles: true }));
  }

  function drawBanner(fresh) {
    var old = document.querySelector('.kept-banners');
    var column = document.querySelector('.issue-main-column');
    if (old) {
      (old.closest('.module') || old).hidden = !fresh.children.length;
      old.replaceWith(fresh);
    } else if (column && fresh.children.length) {
      column.prepend(fresh);
    }
  }

  function draw(panel) {
    var path = '/plugins/servlet/kept/panel?issue=' + encodeURIComponent(panel.dataset.issue);
    return ask.fetched(panel, path, { method: 'GET' }).then(function (response) {
      var drawn = new DOMParser().parseFromString(response.text, 'text/html');
      var fresh = drawn.querySelector('.kept-panel');
      if (!response.ok || !fresh) {
        throw new Error(String(response.status));
      }
      fresh = document.importNode(fresh, true);
      drawBanner(document.importNode(drawn.querySelector('.kept-banners'), true));
      known = panel;
      panel.replaceWith(fresh);
      settle(fresh);
      return fresh;
    });
  }

  function canRefresh() {
    return window.JIRA && JIRA.trigger && JIRA.Issue && JIRA.Issue.getIssueId &&
      JIRA.Events && JIRA.Events.REFRESH_ISSUE_PAGE;
  }

  function link(sentence) {
    var place = document.createElement('p');
    var made = document.createElement('a');
    made.href = '';
    made.textContent = sentence;
    place.className = 'kept-reload';
    place.append(made);
    return place;
  }

  /* Comments and history are Jira's to draw. */
  function follow(promise) {
    if (canRefresh()) {
      JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
    } else {
      promise.querySelector('.kept-by').after(link(RELOAD));
    }
  }

  /* Said once to those who hear the page, where the focus does not lead there. */
  function tell(fresh, field) {
    var heading = fresh.querySelector('#kept-name-' + field);
    if (!news) {
      news = document.createElement('div');
      news.className = 'assistive';
      news.setAttribute('role', 'status');
      document.body.append(news);
    }
    setTimeout(function () {
      var standing = fresh.querySelector('#kept-by-' + field).textContent;
      news.textContent = (heading.textContent + ': ' + standing).replace(/\s+/g, ' ').trim();
      setTimeout(function () { news.textContent = ''; }, SAID_MS);
    }, 100);
  }

  document.addEventListener('kept:acted', function (event) {
    var form = event.target;
    var panel = form.closest('.kept-panel');
    var field = ask.promiseOf(form).field;
    form.setAttribute('data-kept-acted', '');
    draw(panel).then(function (fresh) {
      var heading = fresh.querySelector('#kept-name-' + field);
      heading.focus();
      follow(heading.closest('.kept-promise'));
    }).catch(function () {
      var saved = link(SAVED);
      form.replaceWith(saved);
      saved.firstChild.focus();
    });
  });

  /* Time has passed. What cannot be drawn stays as it was, for now. */
  document.addEventListener('kept:due', function (event) {
    var field = event.detail;
    draw(event.target).then(function (fresh) { tell(fresh, field); }, function () {});
  });

  document.addEventListener('focusin', function (event) {
    focused = event.target;
  });

  function look() {
    var panel = document.querySelector('.kept-panel');
    if (panel && panel !== known) {
      settle(panel);
    }
  }

  if (window.JIRA && JIRA.bind && JIRA.Events && JIRA.Events.NEW_CONTENT_ADDED) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, look);
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', look);
  } else {
    look();
  }
})();
