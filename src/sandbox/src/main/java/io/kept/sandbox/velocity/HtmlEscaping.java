package io.kept.sandbox.velocity;

import com.google.common.html.HtmlEscapers;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;

/**
 * Escapes what one rendering inserts, unless it is switched off or the variable is called ...Html.
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {
  private static final String KEY = HtmlEscaping.class.getName();
  private static final Pattern SAFE = Pattern.compile("\\$!?\\{?\\w+Html}?");

  private boolean on = true;

  /** The escaping of the rendering that this context belongs to. */
  static HtmlEscaping of(Context context) {
    return (HtmlEscaping) context.get(KEY);
  }

  void attachTo(Context context) {
    context.put(KEY, this);
  }

  void turn(boolean on) {
    this.on = on;
  }

  @Override
  public Object referenceInsert(String reference, Object value) {
    boolean asItIs =
        !on || value == null || value instanceof Renderable || SAFE.matcher(reference).matches();
    return asItIs ? value : HtmlEscapers.htmlEscaper().escape(value.toString());
  }
}
