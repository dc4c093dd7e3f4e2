package org.sayso.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Span;
import org.sayso.read.content.Content;
import org.sayso.read.content.Refusal;
import org.sayso.read.plain.PlainTextReader;

/**
 * Reads PDF documents (ISO 32000). The article's text is the paragraphs, each parted from the next
 * by a blank line, words that were parted at line ends joined; the furniture of a page stands
 * behind its text, labelled. Stateless.
 */
public final class PdfReader {
  private static final String MARK = "%PDF-";
  private static final int HEAD = 1024;
  private static final int MOST_PAGES = 2000;
  private static final float TITLE = 1.25f;
  private static final int TITLE_WORDS = 30;

  private final PlainTextReader plain = new PlainTextReader();

  /** Whether the bytes are a PDF document. */
  public static boolean isPdf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    int mark = head.indexOf(MARK);
    return mark == 0 || mark > 0 && head.substring(0, mark).isBlank();
  }

  /**
   * The content of a document; what the user gives wins over what it says of itself.
   *
   * @throws Refusal where it is encrypted, damaged, a scan without text, or too long
   */
  public Content read(byte[] bytes, Metadata given) {
    PackedStreams.refuseBombs(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return content(document, given);
    } catch (InvalidPasswordException e) {
      throw new Refusal("the PDF is encrypted; save it without its password", "");
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Refusal(
          "the PDF is damaged (" + said(e) + "); get it again from where it came", "");
    }
  }

  private static String said(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip();
  }

  private Content content(PDDocument document, Metadata given) throws IOException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new Refusal(
          "the PDF has more than the " + MOST_PAGES + " pages that are looked at; split it", "");
    }
    List<Line> lines = new LineStripper().lines(document);
    if (lines.isEmpty()) {
      throw new Refusal(
          "the PDF has pictures of pages and no text; have its text recognised (OCR) first", "");
    }
    List<Paragraph> paragraphs = new Paragraphing(lines).of(lines);
    return labelled(
        paragraphs, stated(paragraphs, new About(document.getDocumentInformation()), given));
  }

  private Content labelled(List<Paragraph> paragraphs, Stated stated) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      text.append(text.length() == 0 ? "" : "\n\n");
      spans.add(new Span(text.length(), text.length() + paragraph.words().length()));
      text.append(paragraph.words());
    }
    Content content = plain.read(text.toString(), stated.sure());
    List<Block> blocks =
        content.blocks().stream().map(block -> relabelled(block, paragraphs, spans)).toList();
    return new Content(
        content.text(), blocks, content.credits(), content.metadata().orElse(stated.bound()));
  }

  private static Block relabelled(Block block, List<Paragraph> paragraphs, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.start() <= block.span().start() && block.span().end() <= span.end()) {
        return new Block(block.span(), kind(block.kind(), paragraphs.get(i).kind()));
      }
    }
    return block;
  }

  private static BlockKind kind(BlockKind scraped, Paragraph.Kind drawn) {
    if (drawn == Paragraph.Kind.FURNITURE) {
      return BlockKind.BOILERPLATE;
    }
    boolean heading = drawn == Paragraph.Kind.HEADING && scraped == BlockKind.BODY;
    return heading ? BlockKind.HEADING : scraped;
  }

  private static Stated stated(List<Paragraph> paragraphs, About about, Metadata given) {
    List<Line> furniture =
        paragraphs.stream()
            .filter(p -> p.kind() == Paragraph.Kind.FURNITURE)
            .map(Paragraph::first)
            .toList();
    Optional<String> largest = largest(paragraphs);
    String shown = shown(paragraphs);
    Metadata sure =
        new Metadata(
            about.title(shown, largest),
            about.publisher(shown, largest),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            RunningHeads.address(furniture));
    Metadata bound =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            about.authors(),
            about.published(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Stated(given.orElse(sure), bound);
  }

  /** The words of the text, without the furniture of the pages. */
  private static String shown(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(p -> p.kind() != Paragraph.Kind.FURNITURE)
        .map(Paragraph::words)
        .collect(Collectors.joining(" "));
  }

  /** What is drawn largest on the first page, where it is large and no mere banner. */
  private static Optional<String> largest(List<Paragraph> paragraphs) {
    float body =
        paragraphs.stream()
            .filter(p -> p.kind() == Paragraph.Kind.TEXT)
            .max(Comparator.comparing(p -> p.words().length()))
            .map(p -> p.first().size())
            .orElse(Float.MAX_VALUE);
    return paragraphs.stream()
        .filter(p -> p.kind() == Paragraph.Kind.HEADING && p.first().page() == 1)
        .filter(p -> p.first().size() >= TITLE * body)
        .filter(p -> p.words().split(" ").length >= 3 && p.words().split(" ").length <= TITLE_WORDS)
        .max(Comparator.comparing(p -> p.first().size()))
        .map(Paragraph::words);
  }

  /** What is sure before the text is read, and what only fills what the text leaves open. */
  private record Stated(Metadata sure, Metadata bound) {}
}
