package io.kept.sandbox.jql;

import java.util.List;
import java.util.stream.Collectors;

/** What a field is compared with. */
sealed interface Operand {
  record Value(String text) implements Operand {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  record Many(List<Operand> operands) implements Operand {
    @Override
    public String toString() {
      return operands.stream().map(Operand::toString).collect(Collectors.joining(", ", "(", ")"));
    }
  }

  record Function(String name, List<String> arguments) implements Operand {
    @Override
    public String toString() {
      return name + arguments.stream().collect(Collectors.joining(", ", "(", ")"));
    }
  }

  record Empty() implements Operand {
    @Override
    public String toString() {
      return "EMPTY";
    }
  }
}
