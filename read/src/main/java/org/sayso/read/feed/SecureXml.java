package org.sayso.read.feed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.InputSource;

/**
 * Parses XML that may come from anybody: nothing is loaded from elsewhere, and no entity but XML's
 * own five is put in, so that nothing multiplies. Stateless.
 */
final class SecureXml {
  private static final String SAX = "http://xml.org/sax/features/";
  private static final String APACHE = "http://apache.org/xml/features/";

  private static final int DEEPEST = 500;

  private SecureXml() {}

  /**
   * The document of a text. A DOCTYPE that declares nothing is passed over, as older feeds have
   * one.
   *
   * @throws NotXml where the text is not well-formed or declares entities
   */
  static Document parse(String text) throws NotXml {
    Prolog prolog = Prolog.of(text);
    String plain = prolog.doctype().isPresent() ? without(prolog.doctype().get(), text) : text;
    refuseDepth(plain);
    try {
      return builder().build(new StringReader(plain));
    } catch (JDOMParseException e) {
      throw new NotXml(
          said(e.getCause() == null ? e : e.getCause()), Math.max(1, e.getLineNumber()));
    } catch (JDOMException | IOException | IllegalArgumentException e) {
      throw new NotXml(said(e), 1);
    }
  }

  private static String without(Prolog.Doctype doctype, String text) throws NotXml {
    if (doctype.declares()) {
      int line = (int) text.substring(0, doctype.start()).chars().filter(c -> c == '\n').count();
      throw new NotXml(
          "it declares entities of its own, which could load files or grow without bound",
          line + 1);
    }
    String gap = text.substring(doctype.start(), doctype.end()).replaceAll("[^\r\n]", " ");
    return text.substring(0, doctype.start()) + gap + text.substring(doctype.end());
  }

  /** Tags in tags in tags cost more the deeper they lie; no feed has them so. */
  private static void refuseDepth(String text) throws NotXml {
    Markup markup = new Markup(new StringReader(text));
    int depth = 0;
    try {
      for (String piece = markup.next(); !piece.isEmpty(); piece = markup.next()) {
        String name = Markup.name(piece);
        depth += name.startsWith("/") ? -1 : name.isEmpty() || piece.endsWith("/>") ? 0 : 1;
        if (depth > DEEPEST) {
          throw new NotXml("its tags lie too deep in each other", markup.line());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    builder.setFeature(APACHE + "disallow-doctype-decl", true);
    builder.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
    builder.setFeature(SAX + "external-general-entities", false);
    builder.setFeature(SAX + "external-parameter-entities", false);
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder;
  }

  private static String said(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("").strip().replaceAll("\\.$", "");
  }
}
