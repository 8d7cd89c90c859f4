/**
 * What an agent says about a turnaround ({@code 20m}, {@code 2bd}, {@code tomorrow 17:00}) and the
 * instant it means; and the promises that hide in free text.
 *
 * <p>Reading never throws: words are either understood or refused with a reason and an example that
 * works. A promised-by instant is a whole minute, later than the moment it was said, and at most
 * ten years away. The grammar ({@code Grammar}, specified in {@code docs/quotes.md}) makes a {@link
 * io.kept.quote.Meaning} of the words, which becomes an instant once it is known when and where
 * they were said, and whose canonical form reads to itself. The entry types are {@link
 * io.kept.quote.QuoteReader} and {@link io.kept.quote.PromiseDetector}.
 */
package io.kept.quote;
