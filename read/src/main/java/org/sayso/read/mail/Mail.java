package org.sayso.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.container.Unpacking;

/** A mail as mail programs save it (.eml). Stateless. */
public final class Mail implements Container {
  private static final int MOST_PARTS = 300;
  private static final int LONGEST_HEADER = 100_000;
  private static final int MOST_HEADERS = 2000;
  private static final Pattern HEADER =
      Pattern.compile("\\A([A-Za-z][A-Za-z0-9-]{1,60}):[ \t\r\n]");
  private static final Pattern TELLING =
      Pattern.compile(
          "(?im)^(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To|Content-Type):");
  private static final Set<String> ENDINGS = Set.of("eml", "mht", "mhtml");

  @Override
  public String name() {
    return "a mail";
  }

  /** By its header lines: the name alone makes no mail, and "From:" alone begins many a text. */
  @Override
  public boolean recognises(Head head) {
    String start = head.latin().replaceFirst("\\A\\s+", "");
    Matcher first = HEADER.matcher(start);
    if (!first.find()) {
      return false;
    }
    boolean said =
        ENDINGS.contains(head.ending())
            || head.declared().type().filter("message/rfc822"::equals).isPresent();
    return said || isTelling(start);
  }

  private static boolean isTelling(String start) {
    String headers = start.split("\r?\n\r?\n", 2)[0];
    Matcher telling = TELLING.matcher(headers);
    int found = 0;
    while (telling.find()) {
      found++;
    }
    return found >= 2 && headers.lines().allMatch(l -> l.matches("[\\w-]+:.*|[ \t].*"));
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    byte[] bytes = parcel.bytes().readNBytes(Unpacking.MAX_BYTES + 1);
    if (bytes.length > Unpacking.MAX_BYTES) {
      throw new Damage("the mail is larger than " + (Unpacking.MAX_BYTES >> 20) + " MB; split it");
    }
    refuseMaze(bytes);
    return new Parts(new Letter(parcel, message(bytes)).pieces(), parcel);
  }

  private static Message message(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setBodyFactory(new RawBodies());
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build());
    return builder.parseMessage(new ByteArrayInputStream(bytes));
  }

  /** Each part in a part costs the reader memory and stack; no writer of mails needs many. */
  private static void refuseMaze(byte[] bytes) throws Damage {
    String chars = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher boundary = Pattern.compile("(?i)boundary\\s*=").matcher(chars);
    int found = 0;
    while (boundary.find()) {
      found++;
    }
    if (found > MOST_PARTS) {
      throw new Damage(
          "the mail has " + found + " parts that hold parts, more than any mail needs; leave it");
    }
  }

  private static final class Parts implements Contents {
    private final Iterator<Piece> pieces;
    private final Parcel parcel;
    private int left;

    Parts(List<Piece> pieces, Parcel parcel) {
      this.pieces = pieces.iterator();
      this.parcel = parcel;
      this.left = pieces.size();
    }

    @Override
    public Optional<Piece> next() {
      left--;
      return pieces.hasNext() ? Optional.of(pieces.next()) : Optional.empty();
    }

    @Override
    public OptionalInt left() {
      return OptionalInt.of(Math.max(0, left));
    }

    @Override
    public void close() throws IOException {
      parcel.bytes().close();
    }
  }
}
