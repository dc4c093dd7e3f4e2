package org.sayso.read.form;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sayso.model.SaysoException;

/**
 * Takes from a file of XML one record after another, so that it may be larger than the memory.
 * Whatever would load or multiply (document types, entities) and whatever nests without end is
 * refused. Stateless.
 */
public final class XmlRecords {
  private static final int DEEPEST = 60;
  private static final String HOSTILE =
      "fetch the list again from the authority; a published list has no such thing";

  private XmlRecords() {}

  /** Who takes the records. */
  public interface Sink {
    /** The outermost element, with its attributes alone. */
    default void begin(Element root) {}

    /** Whether the elements of this name are the records; asked outside of records. */
    boolean wants(String name);

    /** A record, whole. */
    void take(Element record);
  }

  /**
   * Reads the whole file.
   *
   * @throws SaysoException where it is no well-formed XML, is cut off, or is hostile
   */
  public static void read(Source source, Sink sink) {
    try (InputStream in = new BufferedInputStream(source.opening().open(), 1 << 16)) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      try {
        new Walk(source, reader, sink).run();
      } catch (XMLStreamException e) {
        throw broken(source, place(source, e.getLocation(), reader), e);
      }
    } catch (XMLStreamException e) {
      throw broken(source, place(source, e.getLocation(), null), e);
    } catch (IOException e) {
      throw new SaysoException(source.shown() + ": " + e.getMessage(), "check the file", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static Spot place(Source source, Location at, XMLStreamReader reader) {
    Location known = at == null && reader != null ? reader.getLocation() : at;
    return known == null
        ? source.spot()
        : new Spot(
            source.shown(),
            Math.max(1, known.getLineNumber()),
            Math.max(1, known.getColumnNumber()));
  }

  private static SaysoException broken(Source source, Spot spot, XMLStreamException e) {
    String said = e.getMessage() == null ? "" : e.getMessage().replaceAll("(?s).*Message: ", "");
    boolean ends = said.contains("start and end within") || said.contains("end of file");
    return new SaysoException(
        spot + ": " + (ends ? "the XML ends in the middle" : "this is no well-formed XML: " + said),
        "fetch the list again; nothing of it was taken",
        e);
  }

  /** One walk through one file. */
  private static final class Walk {
    private final Source source;
    private final XMLStreamReader reader;
    private final Sink sink;
    private int depth;

    Walk(Source source, XMLStreamReader reader, Sink sink) {
      this.source = source;
      this.reader = reader;
      this.sink = sink;
    }

    void run() throws XMLStreamException {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          begin();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else {
          refuseHostile(event);
        }
      }
    }

    private void begin() throws XMLStreamException {
      deeper();
      if (depth == 1) {
        sink.begin(element());
      } else if (sink.wants(reader.getLocalName())) {
        sink.take(whole());
        depth--;
      }
    }

    private Element whole() throws XMLStreamException {
      Element element = element();
      for (int event = reader.next();
          event != XMLStreamConstants.END_ELEMENT;
          event = reader.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          deeper();
          element.add(whole());
          depth--;
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          element.add(reader.getText());
        } else {
          refuseHostile(event);
        }
      }
      return element;
    }

    private void deeper() {
      if (++depth > DEEPEST) {
        throw here()
            .flaw("elements stand in each other more than %d deep".formatted(DEEPEST), HOSTILE);
      }
    }

    private void refuseHostile(int event) {
      if (event == XMLStreamConstants.DTD) {
        throw here().flaw("the XML brings a document type of its own", HOSTILE);
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw here().flaw("the XML refers to an entity: " + reader.getLocalName(), HOSTILE);
      }
    }

    private Spot here() {
      return place(source, reader.getLocation(), reader);
    }

    private Element element() {
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
      return new Element(reader.getLocalName(), attributes, here());
    }
  }
}
