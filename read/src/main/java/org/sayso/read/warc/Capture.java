package org.sayso.read.warc;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.sayso.model.article.Metadata;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.container.Unpacking;
import org.sayso.read.input.Declared;

/** Makes of a record the piece that it holds. Not thread-safe. */
final class Capture {
  private static final int OK = 200;
  private static final Set<String> SILENT = Set.of("warcinfo", "request", "metadata");
  private static final Set<String> HOLDING = Set.of("response", "resource", "conversion");
  private static final Set<String> ARTICLES =
      Set.of(
          "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "message/rfc822");

  private final Parcel warc;
  private boolean cut;

  Capture(Parcel warc) {
    this.warc = warc;
  }

  /**
   * The page, text or document that a record holds, or what it is counted as; empty for records
   * about other records.
   */
  Optional<Piece> piece(WarcRecord record, long offset) throws IOException {
    cut = false;
    if (SILENT.contains(record.type())) {
      return Optional.empty();
    }
    if (!HOLDING.contains(record.type()) || !(record instanceof WarcTargetRecord target)) {
      return Optional.of(new Piece.Over(record.type() + " record"));
    }
    return Optional.of(
        target instanceof WarcResponse response
            ? answer(response, offset)
            : resource(target, offset));
  }

  /** Whether the end of the last piece is missing, which whoever reads it will tell. */
  boolean isCut() {
    return cut;
  }

  private Piece answer(WarcResponse response, long offset) throws IOException {
    if (!response.contentType().base().toString().equals("application/http")) {
      return new Piece.Over(response.contentType().base().toString());
    }
    HttpResponse http = response.http();
    if (http.status() != OK) {
      return new Piece.Over("answer with status " + http.status());
    }
    Body body = new Body(http.body().stream(), http.headers().first("Content-Encoding").orElse(""));
    return held(response, http.headers().first("Content-Type").orElse(""), body, offset);
  }

  private Piece resource(WarcTargetRecord record, long offset) throws IOException {
    String type = record.headers().first("Content-Type").orElse("");
    return held(record, type, new Body(record.body().stream(), ""), offset);
  }

  private Piece held(WarcTargetRecord record, String contentType, Body body, long offset)
      throws IOException {
    Declared said = Declared.of(contentType);
    Declared declared = day(record).map(said::at).orElse(said);
    String type = declared.type().orElse("");
    String address = record.headers().first("WARC-Target-URI").orElse("").replaceAll("[<>]", "");
    String file = address.replaceAll("[?#].*", "").replaceAll(".*/", "");
    if (file.equals("robots.txt")) {
      return new Piece.Over("robots.txt");
    }
    boolean article = ARTICLES.contains(type);
    if (!article && !mayHoldOthers(type)) {
      return new Piece.Over(type);
    }
    String name = offset + "/" + address;
    Body.Bytes bytes = body.bytes(warc);
    cut = bytes.isCut();
    if (bytes.bytes().length > Unpacking.MAX_BYTES) {
      return new Piece.Damaged(
          warc.inside(name), "the page is larger than an article may be; leave it out", "");
    }
    Parcel parcel =
        warc.member(name, bytes.again())
            .declaring(declared)
            .saying(at(address))
            .called(article ? file : hint(file, type));
    return article ? parcel.wanted() : parcel;
  }

  /** When it was fetched; empty where the record's date is none. */
  private static Optional<Instant> day(WarcRecord record) {
    try {
      return record.headers().first("WARC-Date").map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Feeds and the like are known by their bytes; what is none of them is passed over by name. */
  private static boolean mayHoldOthers(String type) {
    return type.isEmpty()
        || type.endsWith("xml") && !type.startsWith("image/")
        || type.endsWith("json")
        || type.equals("application/octet-stream");
  }

  private static String hint(String file, String type) {
    return type.endsWith("xml") ? "feed.xml" : type.endsWith("json") ? "data.json" : file;
  }

  private static Metadata at(String address) {
    return Metadata.NONE.at(Optional.of(address).filter(a -> a.matches("https?://.+")));
  }
}
