package io.kept.jira.setup;

import java.util.List;

/**
 * What the page of the set-up shows, in the reader's language.
 *
 * @param undoable whether anything was set up that can be undone
 * @param speaking whether the account that Kept speaks as is there
 */
public record SetupView(
    List<KindView> kinds,
    List<ChoiceView> screens,
    List<ChoiceView> zones,
    List<ChoiceView> countries,
    boolean undoable,
    boolean speaking) {}
