/* Draws the panel and the banner anew in place, and says what has happened. */
(function () {
  'use strict';

  var SAID_MS = 5000;
  var SAVED = AJS.I18n.getText('kept.panel.saved');
  var RELOAD = AJS.I18n.getText('kept.panel.reload');
  var ask = window.KeptAsking;
  var unsent = window.KeptUnsent;
  var known;
  var news;
  var saying;

  function promiseOf(panel, field) {
    return panel.querySelector('.kept-promise[data-field="' + field + '"]');
  }

  /* A panel has come in the place of the one that was known, by us or by Jira. */
  function settle(fresh) {
    var old = known;
    known = fresh;
    fresh.keptAhead = Date.parse(fresh.dataset.now) - Date.now();
    if (old && old !== fresh && old.dataset.issue === fresh.dataset.issue) {
      unsent.bring(old, fresh);
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

  /* Jira or the clock may have drawn it meanwhile; the panel of another issue stays. */
  function place(fresh) {
    known = document.querySelector('.kept-panel');
    if (!known || known.dataset.issue !== fresh.dataset.issue) {
      throw new Error('Another issue is shown.');
    }
    known.replaceWith(fresh);
    settle(fresh);
    return fresh;
  }

  function draw(panel) {
    var path = '/plugins/servlet/kept/panel?issue=' + encodeURIComponent(panel.dataset.issue);
    return ask.fetched(panel, path, { method: 'GET' }).then(function (response) {
      var drawn = new DOMParser().parseFromString(response.text, 'text/html');
      var fresh = drawn.querySelector('.kept-panel');
      if (!response.ok || !fresh) {
        throw new Error(String(response.status));
      }
      place(document.importNode(fresh, true));
      drawBanner(document.importNode(drawn.querySelector('.kept-banners'), true));
      return known;
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

  function alert(sentence) {
    var made = document.createElement('p');
    made.className = 'error kept-error';
    made.setAttribute('role', 'alert');
    made.textContent = sentence;
    return made;
  }

  /* Comments and history are Jira's to draw. */
  function follow(promise) {
    if (canRefresh()) {
      JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
    } else {
      promise.querySelector('.kept-by').after(link(RELOAD));
    }
  }

  /* Said once to those who hear the page: what was done, and how the promise stands. */
  function tell(fresh, field, act) {
    var promise = promiseOf(fresh, field);
    var parts = ['h5', '.kept-by'].concat(act ? '.kept-events li:last-child .kept-what' : []);
    if (!news) {
      news = document.createElement('div');
      news.className = 'assistive';
      news.setAttribute('role', 'status');
      document.body.append(news);
    }
    clearTimeout(saying);
    saying = setTimeout(function () {
      news.textContent = parts.map(function (part) {
        var element = promise.querySelector(part);
        return element ? element.textContent.replace(/\s+/g, ' ').trim() : '';
      }).join('. ');
      saying = setTimeout(function () { news.textContent = ''; }, SAID_MS);
    }, 100);
  }

  document.addEventListener('kept:acted', function (event) {
    var form = event.target;
    var panel = form.closest('.kept-panel');
    var field = ask.promiseOf(form).field;
    unsent.sent(form);
    draw(panel).then(function (fresh) {
      var promise = promiseOf(fresh, field);
      promise.querySelector('h5').focus();
      tell(fresh, field, true);
      follow(promise);
    }).catch(function () {
      var saved = link(SAVED);
      form.replaceWith(saved);
      saved.firstChild.focus();
    });
  });

  /* Somebody else was faster. What was typed stays, to be sent or not. */
  document.addEventListener('kept:changed', function (event) {
    var form = event.target;
    var field = ask.promiseOf(form).field;
    draw(form.closest('.kept-panel')).then(function (fresh) {
      var same = promiseOf(fresh, field).querySelector(unsent.selectorOf(form));
      if (same) {
        event.detail.refuse(same);
      } else {
        promiseOf(fresh, field).querySelector('h5').focus();
        promiseOf(fresh, field).querySelector('.kept-by').after(alert(event.detail.sentence));
      }
    }, function () { event.detail.refuse(form); });
  });

  /* Time has passed. What cannot be drawn stays as it was, for now. */
  document.addEventListener('kept:due', function (event) {
    var field = event.detail;
    draw(event.target).then(function (fresh) { tell(fresh, field); }, function () {});
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
