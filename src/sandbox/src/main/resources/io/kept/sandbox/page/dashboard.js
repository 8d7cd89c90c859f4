/*
 * Draws dashboard items by their AMD modules. Of the API that Jira gives to a module, only what an
 * open example shows is here: a module that needs more fails, and says so in its place.
 */
AJS.$(function ($) {
  'use strict';

  function save(item, preferences) {
    return $.post(location.pathname, {
      atl_token: $('#atlassian-token').attr('content'),
      item: item.data('id'),
      preferences: JSON.stringify(preferences)
    });
  }

  function draw(item) {
    var content = item.find('.dashboard-item-content');
    var preferences = item.data('preferences');
    var Module = window.require(item.data('module'));
    var drawn = new Module({
      savePreferences: function (changed) {
        return save(item, changed).done(function () {
          preferences = changed;
          drawn.render(content, preferences);
        });
      }
    }, {});
    item.find('.configure').on('click', function () { drawn.renderEdit(content, preferences); });
    drawn.render(content, preferences);
  }

  $('.dashboard-item-frame').each(function () {
    var item = $(this);
    try {
      draw(item);
    } catch (e) {
      item.find('.dashboard-item-content').text(e.message);
      throw e;
    }
  });
});
