package org.sayso.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * Rows to insert, gathered table by table, so that each table takes one prepared statement however
 * many articles are saved. Tables are filled in the order in which they were first named. Not for
 * several threads.
 */
public final class Rows {
  private final Map<Table, List<Object[]>> byTable = new LinkedHashMap<>();

  /**
   * A table and the columns that rows fill.
   *
   * @param name of the table
   * @param columns comma-separated
   */
  public record Table(String name, String columns) {
    private String insert() {
      String places = columns.replaceAll("[^,]+", "?");
      return "INSERT INTO " + name + " (" + columns + ") VALUES (" + places + ")";
    }
  }

  /** One more row: a value for each column, null where there is none. */
  public void add(Table table, Object... values) {
    byTable.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
  }

  /** How many rows of a table there are so far. */
  public int count(Table table) {
    return byTable.getOrDefault(table, List.of()).size();
  }

  /** All rows of others after these. */
  public void addAll(Rows others) {
    others.byTable.forEach(
        (table, rows) -> byTable.computeIfAbsent(table, t -> new ArrayList<>()).addAll(rows));
  }

  /** Puts them into the database, inside the transaction of the handle. */
  public void insert(Handle handle) {
    byTable.forEach((table, rows) -> insert(handle, table, rows));
  }

  /** A fingerprint of every table, row and value, in their order: 32 hexadecimal digits. */
  public String digest() {
    MessageDigest digest = sha256();
    byTable.forEach(
        (table, rows) -> {
          digest.update(table.name.getBytes(StandardCharsets.UTF_8));
          rows.forEach(row -> update(digest, row));
        });
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static void insert(Handle handle, Table table, List<Object[]> rows) {
    // Plain JDBC: half of the time went into JDBI's search for how to bind each value.
    try (PreparedStatement statement = handle.getConnection().prepareStatement(table.insert())) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new TransactionException("cannot insert into " + table.name, e);
    }
  }

  private static void update(MessageDigest digest, Object[] row) {
    for (Object value : row) {
      byte[] bytes =
          value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
      // The length in front keeps "ab","c" and "a","bc" apart; null is no empty word.
      digest.update((value == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
