package org.sayso.store.sqlite;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway from talking: what goes wrong it also throws. Public because Flyway makes it. */
public final class QuietLog implements LogCreator, Log {
  @Override
  public Log createLogger(Class<?> owner) {
    return this;
  }

  @Override
  @SuppressWarnings("deprecation") // Flyway's interface still demands it.
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception e) {}

  @Override
  public void notice(String message) {}
}
