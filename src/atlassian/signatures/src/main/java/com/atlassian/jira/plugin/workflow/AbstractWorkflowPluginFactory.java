package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
  @Override
  public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
    Map<String, Object> velocityParams = new HashMap<>();
    if ("input-parameters".equals(resourceName)) {
      getVelocityParamsForInput(velocityParams);
    } else if ("edit-parameters".equals(resourceName)) {
      getVelocityParamsForEdit(velocityParams, descriptor);
    } else {
      getVelocityParamsForView(velocityParams, descriptor);
    }
    return velocityParams;
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);
}
