package com.atlassian.sal.api;

public enum UrlMode {
  CANONICAL,
  ABSOLUTE,
  RELATIVE_CANONICAL
}
