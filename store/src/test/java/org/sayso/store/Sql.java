package org.sayso.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A user with a SQLite shell: looks into a case and tampers with it. */
final class Sql {
  private Sql() {}

  static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("case.db"));
  }

  /** Runs one statement that answers nothing. */
  static void run(Path folder, String sql) {
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The answer's rows, values joined by {@code |}. */
  static List<String> ask(Path folder, String sql) {
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (answer.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
          row.append(i > 1 ? "|" : "").append(answer.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Every row of every table, but for Flyway's diary. */
  static List<String> dump(Path folder) {
    List<String> rows = new ArrayList<>();
    String tables =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%' ORDER BY 1";
    for (String table : ask(folder, tables)) {
      ask(folder, "SELECT * FROM " + table).forEach(row -> rows.add(table + ": " + row));
    }
    return rows;
  }
}
