package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

public interface TerminalClause extends Clause {
  Operand getOperand();
}
