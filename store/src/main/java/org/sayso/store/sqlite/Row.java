package org.sayso.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultSetException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** One row of an answer, its columns by name. Valid only while it is mapped. */
public final class Row {
  private final ResultSet answer;
  private final StatementContext context;

  private Row(ResultSet answer, StatementContext context) {
    this.answer = answer;
    this.context = context;
  }

  /**
   * Asks a question and maps every row of the answer.
   *
   * @param sql with a {@code ?} for each argument
   */
  public static <T> List<T> all(
      Handle handle, String sql, Function<Row, T> map, Object... arguments) {
    try (Query query = handle.createQuery(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        query.bind(i, arguments[i]);
      }
      return query.map((answer, context) -> map.apply(new Row(answer, context))).list();
    }
  }

  /** The words in a column; fails where there are none. */
  public String text(String column) {
    return maybe(column)
        .orElseThrow(() -> new IllegalArgumentException("no value in column " + column));
  }

  /** The words in a column, where there are any. */
  public Optional<String> maybe(String column) {
    try {
      return Optional.ofNullable(answer.getString(column));
    } catch (SQLException e) {
      throw new ResultSetException("column " + column, e, context);
    }
  }

  /** The number in a column; 0 where there is none. */
  public int number(String column) {
    try {
      return answer.getInt(column);
    } catch (SQLException e) {
      throw new ResultSetException("column " + column, e, context);
    }
  }
}
