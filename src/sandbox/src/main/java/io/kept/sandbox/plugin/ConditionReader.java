package io.kept.sandbox.plugin;

import com.atlassian.plugin.web.Condition;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.DescriptorElement;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads under which conditions a module is shown: all of them, unless a group says OR. */
final class ConditionReader {
  private final PluginClasses classes;

  ConditionReader(PluginClasses classes) {
    this.classes = classes;
  }

  Predicate<Map<String, Object>> read(DescriptorElement module) {
    return all(within(module));
  }

  private List<Predicate<Map<String, Object>>> within(DescriptorElement parent) {
    return Stream.concat(
            parent.children("condition").stream().map(this::single),
            parent.children("conditions").stream().map(this::group))
        .toList();
  }

  private Predicate<Map<String, Object>> group(DescriptorElement conditions) {
    String type = conditions.attribute("type").orElse("AND");
    return switch (type) {
      case "AND", "and" -> all(within(conditions));
      case "OR", "or" -> within(conditions).stream().reduce(context -> false, Predicate::or);
      default -> throw new BadDescriptor("<conditions> cannot have the type " + type);
    };
  }

  private Predicate<Map<String, Object>> single(DescriptorElement element) {
    Condition condition = classes.create(element.required("class"), Condition.class);
    condition.init(element.params());
    boolean inverted = element.attribute("invert").map(Boolean::parseBoolean).orElse(false);
    return context -> condition.shouldDisplay(context) != inverted;
  }

  private static Predicate<Map<String, Object>> all(List<Predicate<Map<String, Object>>> each) {
    return each.stream().reduce(context -> true, Predicate::and);
  }
}
