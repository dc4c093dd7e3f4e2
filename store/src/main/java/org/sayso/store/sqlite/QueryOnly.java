package org.sayso.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** Forbids a connection to write. */
final class QueryOnly implements JdbiPlugin {
  @Override
  public Connection customizeConnection(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = 1");
    }
    return connection;
  }
}
