package com.atlassian.mail;

import java.util.HashMap;
import java.util.Map;

public class Email {
  private final String to;
  private String subject = "";
  private String body = "";
  private String mimeType = "text/plain";
  private String encoding = "UTF-8";
  private String inReplyTo;
  private final Map<String, String> headers = new HashMap<>();

  public Email(String to) {
    this.to = to;
  }

  public Email setSubject(String subject) {
    this.subject = subject;
    return this;
  }

  public Email setBody(String body) {
    this.body = body;
    return this;
  }

  public Email setMimeType(String mimeType) {
    this.mimeType = mimeType;
    return this;
  }

  public Email setEncoding(String encoding) {
    this.encoding = encoding;
    return this;
  }

  public Email setInReplyTo(String inReplyTo) {
    this.inReplyTo = inReplyTo;
    return this;
  }

  public void addHeader(String headerName, String headerValue) {
    headers.put(headerName, headerValue);
  }

  public String getTo() {
    return to;
  }

  public String getSubject() {
    return subject;
  }

  public String getBody() {
    return body;
  }

  public String getMimeType() {
    return mimeType;
  }

  public String getEncoding() {
    return encoding;
  }

  public String getInReplyTo() {
    return inReplyTo;
  }

  public Map getHeaders() {
    return headers;
  }
}
