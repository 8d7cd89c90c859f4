package io.kept.jira.panel;

import java.util.List;

/**
 * What this reader may do about a promise as it stands.
 *
 * @param resume quoting ends a hold
 * @param again quoting is one more try, for which a reason can be given
 * @param used the tries are used up, and this reader cannot give one more
 * @param askReason the tries are used up, so one more needs a reason
 * @param quotes ready-made, in the reader's language
 * @param causes to choose from
 */
public record MayView(
    boolean quote,
    boolean resume,
    boolean again,
    boolean used,
    boolean askReason,
    boolean hold,
    boolean headsUp,
    boolean ownUp,
    boolean cause,
    boolean withdraw,
    boolean correct,
    List<String> quotes,
    List<CauseView> causes) {}
