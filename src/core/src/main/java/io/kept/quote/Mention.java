package io.kept.quote;

/**
 * A time that a sentence mentions.
 *
 * @param first index of its first token in the sentence
 * @param last index after its last token in the sentence
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record Mention(int first, int last, int start, int end) {}
