package org.sayso.store.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.screening.KeptVersion;
import org.sayso.model.text.Edtf;
import org.sayso.store.sqlite.Row;

/** Reads which versions there are and which rows of entries each has. */
final class Versions {
  private static final String ORDER = " ORDER BY list, day, retrieved, number";

  private Versions() {}

  /** Every version of every list, by list, then by day. */
  static List<VersionRow> all(Handle handle) {
    return Row.all(handle, "SELECT * FROM list_version" + ORDER, Versions::version);
  }

  /** The versions of one list, by day. */
  static List<VersionRow> of(Handle handle, String list) {
    return Row.all(
        handle, "SELECT * FROM list_version WHERE list = ?" + ORDER, Versions::version, list);
  }

  /** The rows of the entries of a version, in the order of the file. */
  static int[] rows(Handle handle, VersionRow version) {
    return Row.all(
            handle,
            "SELECT first, last FROM list_run WHERE version = ? ORDER BY position",
            row -> IntStream.rangeClosed(row.number("first"), row.number("last")),
            version.number())
        .stream()
        .flatMapToInt(run -> run)
        .toArray();
  }

  private static VersionRow version(Row row) {
    ListVersion version =
        new ListVersion(
            row.text("list"),
            row.text("digest"),
            Instant.parse(row.text("retrieved")),
            row.maybe("issued").map(Edtf::new));
    LocalDate day = LocalDate.parse(row.text("day"));
    return new VersionRow(
        row.number("number"), new KeptVersion(version, day, row.number("entries")));
  }
}
