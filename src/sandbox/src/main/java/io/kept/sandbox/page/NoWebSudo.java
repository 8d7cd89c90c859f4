package io.kept.sandbox.page;

import com.atlassian.sal.api.websudo.WebSudoManager;
import io.kept.sandbox.NotInSandbox;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A Jira in which nobody has to confirm their password for administrator's pages. */
public final class NoWebSudo implements WebSudoManager {
  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    throw new NotInSandbox("The sandbox asks nobody to confirm a password.");
  }

  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {}
}
