package com.atlassian.jira.plugin.jql.function;

/** The bodies here do what the descriptor says, which is all that the sandbox needs. */
public abstract class AbstractJqlFunction implements JqlFunction {
  private volatile JqlFunctionModuleDescriptor moduleDescriptor;

  public AbstractJqlFunction() {}

  @Override
  public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
    this.moduleDescriptor = moduleDescriptor;
  }

  @Override
  public String getFunctionName() {
    return moduleDescriptor.getFunctionName();
  }

  @Override
  public boolean isList() {
    return moduleDescriptor.isList();
  }
}
