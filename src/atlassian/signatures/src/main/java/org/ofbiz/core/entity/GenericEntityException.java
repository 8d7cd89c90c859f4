package org.ofbiz.core.entity;

public class GenericEntityException extends Exception {
  public GenericEntityException(String message) {
    super(message);
  }
}
