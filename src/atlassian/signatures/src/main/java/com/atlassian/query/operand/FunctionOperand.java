package com.atlassian.query.operand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

public final class FunctionOperand implements Operand {
  private final String name;
  private final List<String> args;

  public FunctionOperand(String name, Collection<String> args) {
    this.name = name;
    this.args = Collections.unmodifiableList(new ArrayList<>(args));
  }

  @Override
  public String getName() {
    return name;
  }

  public List<String> getArgs() {
    return args;
  }
}
