package org.sayso.read.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.scrape.DateWords;

/**
 * What the head of a mail says of it: the subject is its title, the day of sending its day. Who
 * sent it to a list is its publisher; who wrote to somebody is its author.
 */
final class Letterhead {
  private static final Pattern REPLY =
      Pattern.compile("(?i)^(?:\\s*(?:re|fwd?|aw|wg|tr|rv)\\s*(?:\\[\\d+])?:)+\\s*");
  private static final Pattern MAILBOX = Pattern.compile("^\"?([^\"<]*?)\"?\\s*<[^>]*>.*$");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3} \\p{Lu}[\\p{L}'’-]+");
  private static final List<String> LIST = List.of("List-Id", "List-Unsubscribe", "List-Post");
  private static final String SNAPSHOT = "Snapshot-Content-Location";
  private static final Pattern BULK = Pattern.compile("(?i)bulk|list|junk");

  private final Header header;

  Letterhead(Header header) {
    this.header = header;
  }

  /** Whether this is no mail but a page that a browser saved in a mail's form (RFC 2557). */
  boolean isSavedPage() {
    return header.getField(SNAPSHOT) != null
        || field("From").filter(f -> f.startsWith("<Saved by")).isPresent();
  }

  /** What it says; of a saved page only title and address, since its day is that of the saving. */
  Metadata metadata() {
    if (isSavedPage()) {
      return said(Optional.empty(), List.of(), Optional.empty(), field(SNAPSHOT));
    }
    Optional<String> sender = sender();
    Optional<Matcher> divided = sender.flatMap(Letterhead::divided);
    Optional<String> publisher =
        isList()
            ? divided.map(m -> m.group("publisher")).or(this::listName).or(() -> sender)
            : Optional.empty();
    Optional<String> author =
        divided.map(m -> m.group("author")).or(() -> isList() ? Optional.empty() : sender);
    return said(
        publisher.filter(p -> !p.contains("@")),
        author.filter(a -> PERSON.matcher(a).matches()).stream().toList(),
        published(),
        Optional.empty());
  }

  private Metadata said(
      Optional<String> publisher,
      List<String> authors,
      Optional<Edtf> published,
      Optional<String> url) {
    return new Metadata(
        field("Subject").map(s -> REPLY.matcher(s).replaceFirst("")).filter(s -> !s.isBlank()),
        publisher,
        authors,
        published,
        Optional.empty(),
        Optional.empty(),
        url);
  }

  private Optional<Edtf> published() {
    return field("Date").flatMap(DateWords.standard()::stamp);
  }

  private boolean isList() {
    return LIST.stream().anyMatch(name -> header.getField(name) != null)
        || field("Precedence").filter(p -> BULK.matcher(p).matches()).isPresent();
  }

  /** The name before the address; empty where there is only an address. */
  private Optional<String> sender() {
    return field("From").flatMap(Letterhead::name);
  }

  private Optional<String> listName() {
    return field("List-Id").flatMap(Letterhead::name);
  }

  private static Optional<String> name(String mailbox) {
    Matcher named = MAILBOX.matcher(mailbox);
    return named.matches()
        ? Optional.of(named.group(1).strip()).filter(n -> !n.isEmpty() && !n.contains("@"))
        : Optional.empty();
  }

  private static Optional<Matcher> divided(String sender) {
    return Lexicon.of("senders.tsv").column(0).stream()
        .map(rule -> Pattern.compile(rule).matcher(sender))
        .filter(Matcher::matches)
        .findFirst();
  }

  /** A header's words, unfolded and decoded (RFC 2047); raw UTF-8 as many programs write it. */
  private Optional<String> field(String name) {
    Field field = header.getField(name);
    if (field == null || field.getRaw() == null) {
      return Optional.empty();
    }
    String raw = characters(field.getRaw().toByteArray());
    String value = raw.substring(raw.indexOf(':') + 1).replaceAll("\r?\n[ \t]", " ").strip();
    return Optional.of(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT).strip())
        .filter(v -> !v.isEmpty());
  }

  private static String characters(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
