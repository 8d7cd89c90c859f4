package io.kept.quote;

/**
 * A promise found in free text.
 *
 * @param start where its words begin in the text, 0-based
 * @param end where they end, exclusive
 * @param reading the words and what they mean
 */
public record SpokenPromise(int start, int end, Reading.Understood reading) {}
