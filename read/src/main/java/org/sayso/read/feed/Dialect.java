package org.sayso.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Brings a feed into one of the forms that rome knows: versions that nobody declared, names in a
 * namespace of one's own or in none, items that lie beside their channel. Stateless.
 */
final class Dialect {
  private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
  private static final Namespace ATOM_03 = Namespace.getNamespace("http://purl.org/atom/ns#");
  private static final Namespace RDF =
      Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  private static final Namespace RSS_10 = Namespace.getNamespace("http://purl.org/rss/1.0/");
  private static final List<String> RSS_VERSIONS = List.of("0.91", "0.92", "0.93", "0.94", "2.0");

  private Dialect() {}

  /** Whether an element of this name may be a feed. */
  static boolean isFeed(String localName) {
    return Stream.of("rss", "feed", "rdf", "entry").anyMatch(localName::equalsIgnoreCase);
  }

  /** The same feed in a form that rome knows; empty where it is none. Changes the document. */
  static Optional<Document> known(Document document) {
    Element root = document.getRootElement();
    switch (root.getName().toLowerCase(Locale.ROOT)) {
      case "rss" -> rss(root);
      case "rdf" -> rdf(root);
      case "feed" -> atom(root);
      case "entry" -> {
        Element feed = new Element("feed", ATOM);
        document.setRootElement(feed);
        feed.addContent(root);
        atom(feed);
      }
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(document);
  }

  /** The elements of a known feed's items, in order. */
  static List<Element> items(Document known) {
    Element root = known.getRootElement();
    Stream<Element> places = Stream.concat(Stream.of(root), root.getChildren().stream());
    return places
        .flatMap(place -> place.getChildren().stream())
        .filter(e -> e.getName().equals("item") || e.getName().equals("entry"))
        .filter(e -> e.getNamespace().equals(home(root)))
        .toList();
  }

  private static Namespace home(Element root) {
    return root.getName().equals("RDF") ? RSS_10 : root.getNamespace();
  }

  private static void rss(Element root) {
    Namespace own = root.getNamespace();
    root.setName("rss");
    move(root, own, Namespace.NO_NAMESPACE);
    String version = root.getAttributeValue("version", "").strip();
    if (!RSS_VERSIONS.contains(version)) {
      root.setAttribute("version", "2.0");
    }
    Element channel = root.getChild("channel");
    if (channel == null) {
      channel = new Element("channel");
      root.addContent(channel);
    }
    for (Element item : new ArrayList<>(root.getChildren("item"))) {
      channel.addContent(item.detach());
    }
  }

  private static void rdf(Element root) {
    root.setName("RDF");
    Namespace own = root.getNamespace();
    root.setNamespace(Namespace.getNamespace("rdf", RDF.getURI()));
    List<Element> parts = List.copyOf(root.getChildren());
    Namespace items =
        parts.stream()
            .filter(e -> e.getName().equals("item") || e.getName().equals("channel"))
            .map(Element::getNamespace)
            .findFirst()
            .orElse(own);
    parts.forEach(part -> move(part, items, RSS_10));
    root.addNamespaceDeclaration(Namespace.getNamespace("rss", RSS_10.getURI()));
    outOfChannel(root);
  }

  private static void outOfChannel(Element root) {
    Element channel = root.getChild("channel", RSS_10);
    if (channel != null) {
      for (Element item : new ArrayList<>(channel.getChildren("item", RSS_10))) {
        root.addContent(item.detach());
      }
    }
  }

  private static void atom(Element root) {
    Namespace own = root.getNamespace();
    if (!own.equals(ATOM) && !own.equals(ATOM_03)) {
      move(root, own, ATOM);
    }
    if (own.equals(ATOM_03) && root.getAttribute("version") == null) {
      root.setAttribute("version", "0.3");
    }
  }

  /** Puts an element and all below it that are in one namespace into the other. */
  private static void move(Element element, Namespace from, Namespace to) {
    if (from.getURI().equals(to.getURI()) && from.getPrefix().equals(to.getPrefix())) {
      return;
    }
    if (element.getNamespaceURI().equals(from.getURI())) {
      element.setNamespace(to);
    }
    element.getChildren().forEach(child -> move(child, from, to));
  }
}
