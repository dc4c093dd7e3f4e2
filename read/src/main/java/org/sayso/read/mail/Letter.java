package org.sayso.read.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.input.Declared;

/** Takes one mail apart. Used once. */
final class Letter {
  private static final int DEEPEST = 20;
  private static final String PAGE = "text/html";
  private static final String TEXT = "text/plain";

  private final Parcel parcel;
  private final Message message;
  private final List<Piece> attached = new ArrayList<>();
  private Optional<Piece> body = Optional.empty();

  Letter(Parcel parcel, Message message) {
    this.parcel = parcel;
    this.message = message;
  }

  /** The body, then what is attached, in the order of the mail. */
  List<Piece> pieces() throws IOException {
    take(message, 0);
    List<Piece> all = new ArrayList<>();
    body.ifPresent(all::add);
    all.addAll(attached);
    if (all.isEmpty()) {
      throw new Damage("the mail has no text; save it anew from the mail program");
    }
    return all;
  }

  private void take(Entity part, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new Damage("its parts lie too deep in each other; save them by themselves");
    }
    Body inside = part.getBody();
    if (inside instanceof Multipart several) {
      takeSeveral(several, depth);
    } else if (inside instanceof Message forwarded) {
      attached.add(forwarded(part, forwarded));
    } else if (inside instanceof SingleBody single) {
      takeOne(part, single);
    }
  }

  private void takeSeveral(Multipart several, int depth) throws IOException {
    List<Entity> parts = several.getBodyParts();
    if ("encrypted".equalsIgnoreCase(several.getSubType())) {
      String reason = "the mail is encrypted; open it in the mail program and save it plain";
      attached.add(new Piece.Damaged(parcel.path(), reason, ""));
    } else if ("alternative".equalsIgnoreCase(several.getSubType()) && !parts.isEmpty()) {
      take(shown(parts), depth + 1);
    } else {
      for (Entity part : parts) {
        take(part, depth + 1);
      }
    }
  }

  /** The best part; where that is a page without an article, the text beside it. */
  private static Entity shown(List<Entity> parts) throws IOException {
    Entity best = best(parts);
    Optional<Entity> text = last(parts, TEXT);
    boolean empty =
        text.isPresent()
            && best.getBody() instanceof SingleBody page
            && PAGE.equals(best.getMimeType())
            && text.get().getBody() instanceof SingleBody words
            && EmptyPage.is(bytes(page), declared(best).charset())
            && EmptyPage.isText(bytes(words));
    return empty ? text.get() : best;
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    return body.getInputStream().readAllBytes();
  }

  /** The page where there is one, else the text; of several the last, which is the richest. */
  private static Entity best(List<Entity> parts) {
    return last(parts, PAGE)
        .or(() -> last(parts, TEXT))
        .orElseGet(() -> parts.get(parts.size() - 1));
  }

  private static Optional<Entity> last(List<Entity> parts, String type) {
    return parts.stream().filter(part -> holds(part, type, 0)).reduce((a, b) -> b);
  }

  private static boolean holds(Entity part, String type, int depth) {
    return part.getBody() instanceof Multipart several && depth < DEEPEST
        ? several.getBodyParts().stream().anyMatch(p -> holds(p, type, depth + 1))
        : type.equals(part.getMimeType());
  }

  private void takeOne(Entity part, SingleBody single) throws IOException {
    String type = part.getMimeType();
    boolean text = type.equals(PAGE) || type.equals(TEXT);
    boolean file = part.getFilename() != null || "attachment".equals(part.getDispositionType());
    if (text && !file && body.isEmpty()) {
      body = Optional.of(body(part, single));
    } else if (file || type.equals("application/pdf")) {
      attached.add(file(part, single));
    } else {
      attached.add(new Piece.Over(text ? "further text part" : type));
    }
  }

  private Piece body(Entity part, SingleBody single) throws IOException {
    String type = part.getMimeType();
    byte[] bytes = bytes(single);
    Letterhead head = new Letterhead(message.getHeader());
    boolean mail = type.equals(PAGE) && !head.isSavedPage();
    byte[] shown = mail ? untitled(bytes) : bytes;
    return parcel
        .unwrapped(type.equals(PAGE) ? "mail.html" : "mail.txt", new ByteArrayInputStream(shown))
        .declaring(declared(part))
        .saying(head.metadata())
        .wanted();
  }

  /** A mail is called what its subject says; its title element is the template's. */
  private static byte[] untitled(byte[] page) {
    String chars = new String(page, StandardCharsets.ISO_8859_1);
    return chars
        .replaceFirst("(?is)<title\\b[^>]{0,200}>[^<]{0,500}</title\\s*>", "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private Piece file(Entity part, SingleBody single) throws IOException {
    String name = part.getFilename() == null ? "attachment" : part.getFilename();
    return parcel.member(name, single.getInputStream()).declaring(declared(part));
  }

  private Piece forwarded(Entity part, Message forwarded) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(forwarded, out);
    String name = part.getFilename() == null ? "forwarded.eml" : part.getFilename();
    return parcel
        .member(name, new ByteArrayInputStream(out.toByteArray()))
        .declaring(Declared.of("message/rfc822"));
  }

  private static Declared declared(Entity part) {
    return part.getHeader().getField("Content-Type") == null
        ? Declared.of(part.getMimeType())
        : Declared.of(part.getHeader().getField("Content-Type").getBody());
  }
}
