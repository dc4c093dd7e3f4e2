package org.sayso.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.article.Metadata;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.fetch.Web;

/** Opens what a test writes down as a file, and shows what came out as plain lines. */
final class Table {
  private Table() {}

  static Optional<Contents> open(String name, InputStream in, FieldMap map) {
    try {
      Parcel parcel = Parcel.of(name, in);
      var head = parcel.head();
      List<Container> kinds =
          List.of(
              new JsonContainer(map, Web.NONE),
              new CsvContainer(map, Web.NONE),
              new AddressContainer(Web.NONE));
      Optional<Container> kind = kinds.stream().filter(k -> k.recognises(head)).findFirst();
      return kind.isPresent() ? Optional.of(kind.get().open(parcel)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Piece> pieces(String name, String text, FieldMap map) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return pieces(open(name, in, map).orElseThrow());
  }

  static List<Piece> pieces(Contents contents) {
    List<Piece> pieces = new ArrayList<>();
    try {
      for (Optional<Piece> p = contents.next(); p.isPresent(); p = contents.next()) {
        pieces.add(p.get());
      }
    } catch (IOException e) {
      pieces.add(new Piece.Damaged("the rest", e.getMessage(), contents.where()));
    }
    return pieces;
  }

  /** "path: words", or "path (where): reason". */
  static List<String> read(String name, String text) {
    return pieces(name, text, FieldMap.standard()).stream().map(Table::show).toList();
  }

  static String show(Piece piece) {
    if (piece instanceof Parcel parcel) {
      return parcel.path() + ": " + words(parcel).replace("\n", "|");
    }
    if (piece instanceof Piece.Remark remark) {
      return "note " + remark.path() + " (" + remark.where() + "): " + remark.words();
    }
    Piece.Damaged damaged = (Piece.Damaged) piece;
    return damaged.path() + " (" + damaged.where() + "): " + damaged.reason();
  }

  static String words(Parcel parcel) {
    try {
      return new String(parcel.bytes().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Metadata only(String name, String text) {
    return ((Parcel) pieces(name, text, FieldMap.standard()).get(0)).given();
  }

  static boolean isOne(String name, String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return open(name, in, FieldMap.standard()).isPresent();
  }
}
