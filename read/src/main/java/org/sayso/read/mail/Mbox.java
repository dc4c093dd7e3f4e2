package org.sayso.read.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.container.Unpacking;
import org.sayso.read.input.Declared;

/** A file of many mails (RFC 4155), each after a line that begins with "From ". Stateless. */
public final class Mbox implements Container {
  private static final String MARK = "From ";
  private static final Pattern FIRST_LINES =
      Pattern.compile("(?s)\\AFrom \\S+ [^\r\n]*\\d\\d:\\d\\d[^\r\n]*\r?\n>?[A-Za-z-]+:[ \t].*");

  @Override
  public String name() {
    return "a mailbox";
  }

  @Override
  public boolean recognises(Head head) {
    return head.has(MARK, 0) && FIRST_LINES.matcher(head.latin()).matches();
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    return new Mails(parcel);
  }

  private static final class Mails implements Contents {
    private final Parcel parcel;
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;

    Mails(Parcel parcel) throws IOException {
      this.parcel = parcel;
      this.in = new BufferedInputStream(parcel.bytes());
      readLine();
    }

    @Override
    public Optional<Piece> next() throws IOException {
      if (line.size() == 0) {
        return Optional.empty();
      }
      number++;
      ByteArrayOutputStream mail = new ByteArrayOutputStream();
      boolean blank = false;
      while (readLine() && !(blank && isMark())) {
        blank = isBlank();
        if (mail.size() <= Unpacking.MAX_BYTES) {
          mail.writeBytes(unquoted());
        }
      }
      return Optional.of(piece(mail));
    }

    private Piece piece(ByteArrayOutputStream mail) {
      String name = number + ".eml";
      return mail.size() > Unpacking.MAX_BYTES
          ? new Piece.Damaged(
              parcel.inside(name), "the mail is larger than an article may be; split it", where())
          : parcel
              .member(name, new ByteArrayInputStream(mail.toByteArray()))
              .declaring(Declared.of("message/rfc822"));
    }

    /** Reads a line with its end; false at the end of the file. Endless ones come in pieces. */
    private boolean readLine() throws IOException {
      line.reset();
      int one = in.read();
      while (one >= 0) {
        line.write(one);
        if (one == '\n' || line.size() == Head.LENGTH) {
          return true;
        }
        one = in.read();
      }
      return line.size() > 0;
    }

    private boolean isMark() {
      return line.toString(StandardCharsets.ISO_8859_1).startsWith(MARK);
    }

    private boolean isBlank() {
      return line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    /** A line of the mail that begins like a mark was given a {@code >} when it was stored. */
    private byte[] unquoted() {
      String chars = line.toString(StandardCharsets.ISO_8859_1);
      return chars.matches("(?s)>+From .*")
          ? chars.substring(1).getBytes(StandardCharsets.ISO_8859_1)
          : line.toByteArray();
    }

    @Override
    public String where() {
      return "mail " + number;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
