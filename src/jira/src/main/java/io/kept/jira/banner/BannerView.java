package io.kept.jira.banner;

/**
 * A promise that presses, in the reader's language and time.
 *
 * @param message AUI's name of the colour and shape of such a message
 * @param iso the promised instant for machines
 * @param words what is said of the time that is left or over, which stands for <code>{0}</code>
 * @param holder who has the issue, when that is not the reader; else empty
 * @param mayRest whether its warning can rest
 */
public record BannerView(
    long fieldId,
    long promise,
    int version,
    String message,
    String lozenge,
    String health,
    String fieldName,
    String by,
    String iso,
    String left,
    String words,
    String holder,
    boolean mayRest) {}
