package com.atlassian.webresource.api.assembler;

public interface RequiredResources {
  RequiredResources requireContext(String context);
}
