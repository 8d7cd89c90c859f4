/* What Jira's own scripts give to plugins and AUI from npm does not. */
(function () {
  'use strict';

  window.WRM = {
    contextPath: function () {
      return document.querySelector('meta[name="ajs-context-path"]').content;
    }
  };
})();
