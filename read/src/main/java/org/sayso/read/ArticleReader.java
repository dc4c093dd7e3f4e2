package org.sayso.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Note;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;
import org.sayso.model.text.Edtf;
import org.sayso.read.content.Content;
import org.sayso.read.content.Refusal;
import org.sayso.read.decode.Decoded;
import org.sayso.read.decode.Decoder;
import org.sayso.read.decode.Remark;
import org.sayso.read.html.HtmlReader;
import org.sayso.read.html.HtmlSniffer;
import org.sayso.read.input.Declared;
import org.sayso.read.input.Found;
import org.sayso.read.input.Input;
import org.sayso.read.input.Passed;
import org.sayso.read.input.Told;
import org.sayso.read.input.Unreadable;
import org.sayso.read.language.LanguageGuess;
import org.sayso.read.pdf.PdfReader;
import org.sayso.read.plain.PlainTextReader;
import org.sayso.read.table.Unmapped;

/**
 * The first stage: bytes to articles. Whether a file is a page, plain text or a PDF is seen from
 * its content, not from its name. Stateless and thread-safe; never throws for a bad file.
 */
public final class ArticleReader {
  /** The longest text, in characters, that is taken for one article. */
  public static final int MAX_CHARACTERS = 1_000_000;

  /** The longest page, in characters with all its mark-up, that is looked into. */
  public static final int MAX_PAGE_CHARACTERS = 10_000_000;

  private final Decoder decoder = new Decoder();
  private final PlainTextReader plain = new PlainTextReader();
  private final HtmlReader html = new HtmlReader();
  private final PdfReader pdf = new PdfReader();
  private final LanguageGuess languages = new LanguageGuess();

  /**
   * The readings of what a path led to; for an {@link Unreadable} the reason why there are none,
   * for {@link Told} the note, for {@link Passed} the count.
   */
  public List<Reading> read(Found found) {
    if (found instanceof Input input) {
      return read(input);
    }
    if (found instanceof Told told) {
      return List.of(told.note());
    }
    return found instanceof Unreadable none
        ? List.of(none.skipped())
        : List.of(((Passed) found).passed());
  }

  /**
   * The articles of a file, or the reason why it holds none. A file whose encoding had to be
   * guessed, or letters of which were lost or mended, gives its article and after it a {@link
   * Note}.
   */
  public List<Reading> read(Input input) {
    try {
      if (PdfReader.isPdf(input.bytes())) {
        return List.of(article(input, pdf.read(input.bytes(), input.given())));
      }
      Decoded decoded = decoder.decode(input.bytes(), input.declared().charset());
      List<Reading> readings = new ArrayList<>();
      Unmapped.refuse(input.path(), decoded.text());
      Content content = content(decoded.text(), input);
      readings.add(article(input, content));
      content.remarks().forEach(words -> readings.add(note(input, new Remark(words, ""))));
      decoded.remarks().forEach(remark -> readings.add(note(input, remark)));
      return List.copyOf(readings);
    } catch (Refusal refusal) {
      return List.of(new Skipped(input.path(), refusal.getMessage(), refusal.where()));
    }
  }

  private Content content(String text, Input input) {
    boolean page = HtmlSniffer.isPage(text) || isPiece(text, input.declared());
    refuseTooLong(text, page ? MAX_PAGE_CHARACTERS : MAX_CHARACTERS);
    return page
        ? html.read(text.replace("\0", ""), input.given())
        : plain.read(text.replace('\0', '\uFFFD'), input.given());
  }

  /** Mails hold pieces of pages that begin with any tag; their carrier says what they are. */
  private static boolean isPiece(String text, Declared declared) {
    return declared.type().filter("text/html"::equals).isPresent() && text.contains("</");
  }

  private static void refuseTooLong(String text, int limit) {
    if (text.length() > limit) {
      throw new Refusal(
          "the file has %,d characters, more than the %,d that one article may have; split it into one file an article"
              .formatted(text.length(), limit),
          "character " + limit);
    }
  }

  private Article article(Input input, Content content) {
    Metadata metadata = content.metadata();
    Optional<String> language =
        input.given().language().or(() -> languages.of(body(content), metadata.language()));
    return new Article(
        ArticleId.of(input.bytes()),
        input.path(),
        bounded(metadata.in(language).taken(taken(input)), input.declared()),
        content.text(),
        content.blocks(),
        content.credits());
  }

  private static Optional<Instant> taken(Input input) {
    return input.given().retrieved().or(input.declared()::retrieved);
  }

  /** What was fetched on a day was published on it or before. */
  private static Metadata bounded(Metadata metadata, Declared declared) {
    if (metadata.published().isPresent() || declared.retrieved().isEmpty()) {
      return metadata;
    }
    LocalDate day = LocalDate.ofInstant(declared.retrieved().get(), ZoneOffset.UTC);
    return metadata.dated(Optional.of(new Edtf("../" + day)));
  }

  /** Enough of the article's own sentences to know their language by. */
  private static String body(Content content) {
    return content.blocks().stream()
        .filter(block -> block.kind() == BlockKind.BODY)
        .map(Block::span)
        .limit(10)
        .map(span -> span.in(content.text()))
        .collect(Collectors.joining(" "));
  }

  private static Note note(Input input, Remark remark) {
    return new Note(input.path(), "the article was read, but " + remark.words(), remark.where());
  }
}
