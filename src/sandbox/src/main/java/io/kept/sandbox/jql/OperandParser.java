package io.kept.sandbox.jql;

import java.util.ArrayList;
import java.util.List;

/** Reads the right side of a comparison: a value, a list, a function or EMPTY. */
final class OperandParser {
  private final Pieces pieces;

  OperandParser(Pieces pieces) {
    this.pieces = pieces;
  }

  Operand read() {
    return pieces.takeSign("(") ? list() : single();
  }

  private Operand list() {
    List<Operand> operands = new ArrayList<>();
    do {
      operands.add(single());
    } while (pieces.takeSign(","));
    pieces.expectSign(")");
    return new Operand.Many(operands);
  }

  private Operand single() {
    if (pieces.takeWord("empty") || pieces.takeWord("null")) {
      return new Operand.Empty();
    }
    String text = pieces.name("either a value, list or function");
    return pieces.takeSign("(") ? new Operand.Function(text, arguments()) : new Operand.Value(text);
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    if (!pieces.takeSign(")")) {
      do {
        arguments.add(pieces.name("an argument"));
      } while (pieces.takeSign(","));
      pieces.expectSign(")");
    }
    return arguments;
  }
}
