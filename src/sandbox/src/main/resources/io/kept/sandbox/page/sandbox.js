/* What Jira's own scripts give to plugins and AUI from npm does not. */
(function () {
  'use strict';

  window.WRM = {
    contextPath: function () {
      return document.querySelector('meta[name="ajs-context-path"]').content;
    }
  };

  /* As much of Jira's events as open plugins use on the issue's page. */
  var $ = window.jQuery;
  var modules = '#stalker, .issue-body .module[id]:not(#addcomment)';
  var Events = {
    NEW_CONTENT_ADDED: 'newContentAdded',
    REFRESH_ISSUE_PAGE: 'refreshIssuePage',
    ISSUE_REFRESHED: 'issueRefreshed'
  };

  window.JIRA = {
    Events: Events,
    CONTENT_ADDED_REASON: { panelRefreshed: 'panelRefreshed' },
    bind: function (name, what) { $(document).on(name, what); },
    trigger: function (name, values) { $(document).trigger(name, values); },
    Issue: {
      getIssueId: function () {
        var meta = document.querySelector('meta[name="ajs-issue-id"]');
        return meta && meta.content;
      }
    }
  };

  function refreshed(old, page) {
    var fresh = page.getElementById(old.id);
    if (fresh) {
      fresh = document.importNode(fresh, true);
      old.replaceWith(fresh);
      window.JIRA.trigger(Events.NEW_CONTENT_ADDED, [$(fresh), 'panelRefreshed']);
    } else {
      old.remove();
    }
  }

  /* The issue's modules are drawn anew where they are; the comment that is being written stays. */
  window.JIRA.bind(Events.REFRESH_ISSUE_PAGE, function (event, issueId) {
    fetch(window.location.href, { credentials: 'same-origin' })
      .then(function (response) { return response.text(); })
      .then(function (html) {
        var page = new DOMParser().parseFromString(html, 'text/html');
        document.querySelectorAll(modules).forEach(function (old) { refreshed(old, page); });
        window.JIRA.trigger(Events.ISSUE_REFRESHED, [issueId]);
      });
  });
})();
