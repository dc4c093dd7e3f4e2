package org.sayso.read.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.WarcRecord;
import org.sayso.read.container.Bomb;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;

/**
 * The records of a WARC file. A damaged one is told, once for all that are damaged in a row, and
 * the next good one follows. Not thread-safe.
 */
final class Captures implements Contents {
  private final Stretches stretches;
  private final Capture capture;
  private final String path;
  private Optional<Records> records = Optional.empty();
  private long at;
  private boolean damaged;

  Captures(Parcel parcel, Stretches stretches) {
    this.path = parcel.path();
    this.capture = new Capture(parcel);
    this.stretches = stretches;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (true) {
      try {
        if (records.isEmpty() && !advance()) {
          return Optional.empty();
        }
        Optional<Piece> piece = piece();
        if (piece.isPresent()) {
          return piece;
        }
      } catch (Bomb e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        Optional<Piece> told = damage(e);
        if (told.isPresent()) {
          return told;
        }
      }
    }
  }

  /** Opens the next stretch; false at the end of the file. */
  private boolean advance() throws IOException {
    Optional<InputStream> stretch = stretches.next();
    at = stretches.offset();
    records = stretch.isEmpty() ? Optional.empty() : Optional.of(new Records(stretch.get(), at));
    return records.isPresent();
  }

  /** The next record's piece; empty where it has none, or where the stretch ends. */
  private Optional<Piece> piece() throws IOException {
    Optional<WarcRecord> record = records.get().next();
    at = records.get().position();
    if (record.isEmpty()) {
      records = Optional.empty();
      return Optional.empty();
    }
    Optional<Piece> piece = capture.piece(record.get(), at);
    damaged = capture.isCut();
    return piece;
  }

  private Optional<Piece> damage(Exception e) {
    String where = where();
    boolean over = e instanceof EOFException;
    if (records.isPresent() && (over || !records.get().recover())) {
      records = Optional.empty();
    }
    boolean first = !damaged;
    damaged = true;
    String reason =
        "a record is damaged ("
            + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())
            + ") and was left out; get the file again from where it came";
    return first ? Optional.of(new Piece.Damaged(path, reason, where)) : Optional.empty();
  }

  @Override
  public String where() {
    return "byte " + at;
  }

  @Override
  public void close() throws IOException {
    stretches.close();
  }
}
