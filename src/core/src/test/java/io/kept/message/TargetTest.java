package io.kept.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  private static final Message.Link LINK =
      new Message.Link("Open <DESK-10>", "https://jira.example.com/browse/DESK-10?a='b'&c");

  private final Message message =
      new Message(List.of(new Message.Words("*One*\ntwo"), new Message.Words("a & b"))).and(LINK);

  static List<String> hostile() {
    return Hostile.all();
  }

  @Test
  void aCommentIsWikiMarkupWithoutMarkup() {
    assertThat(message.writtenFor(Target.WIKI))
        .isEqualTo(
            """
            \\*One\\*
            two

            a & b

            Open <DESK-10>: https://jira.example.com/browse/DESK-10?a='b'&c\
            """);
  }

  @Test
  void anHtmlMailHasParagraphsLinesAndItsOwnLinks() {
    assertThat(message.writtenFor(Target.HTML))
        .isEqualTo(
            """
            <p>*One*<br>
            two</p>
            <p>a &amp; b</p>
            <p><a href="https://jira.example.com/browse/DESK-10?a=&#39;b&#39;&amp;c">Open \
            &lt;DESK-10&gt;</a></p>\
            """);
  }

  @Test
  void aPlainMailIsTheTextItself() {
    assertThat(message.writtenFor(Target.PLAIN))
        .isEqualTo(
            """
            *One*
            two

            a & b

            Open <DESK-10>:
            https://jira.example.com/browse/DESK-10?a='b'&c\
            """);
  }

  @Test
  void aSubjectIsOneLine() {
    assertThat(message.writtenFor(Target.LINE))
        .isEqualTo(
            "*One* two a & b Open <DESK-10>: https://jira.example.com/browse/DESK-10?a='b'&c");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingTypedIsHtml(String typed) {
    assertIsTextInHtml(typed);
  }

  @Property
  void anyTextIsShownAsItIsInHtml(@ForAll String typed) {
    assertIsTextInHtml(typed);
  }

  @Property
  void noTextAddsALineToASubject(@ForAll String typed) {
    String subject = Message.saying("DESK-1: " + typed + "\r\nBcc: all").writtenFor(Target.LINE);

    assertThat(subject).doesNotContain("\r", "\n").startsWith("DESK-1:").endsWith(" Bcc: all");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "/browse/DESK-10",
        "https://a b",
        "http://",
        "https://a\nb",
        ""
      })
  void linksToWebPagesOnly(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Message.Link("Open", address))
        .withMessage("A message links to web pages only, not to " + address);
  }

  /** Takes away the one paragraph and its line ends; what is left must be text. */
  private static void assertIsTextInHtml(String typed) {
    String html = Message.saying(typed).writtenFor(Target.HTML);
    assertThat(html).startsWith("<p>").endsWith("</p>");
    String inside = html.substring(3, html.length() - 4).replace("<br>\n", "\n");

    assertThat(inside)
        .doesNotContain("<", ">", "\"", "'")
        .doesNotContainPattern("&(?!(amp|lt|gt|quot|#39);)");
    assertThat(shown(inside)).isEqualTo(Typed.lines(typed));
  }

  private static String shown(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
