package org.sayso.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of XML with everything in it. Names are without prefix. Filled by {@link XmlRecords},
 * then only read.
 */
public final class Element {
  private final String name;
  private final Map<String, String> attributes;
  private final Spot spot;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> children = new ArrayList<>();

  Element(String name, Map<String, String> attributes, Spot spot) {
    this.name = name;
    this.attributes = attributes;
    this.spot = spot;
  }

  void add(Element child) {
    children.add(child);
  }

  void add(String words) {
    text.append(words);
  }

  /** Its name without prefix. */
  public String name() {
    return name;
  }

  /** Where it begins. */
  public Spot spot() {
    return spot;
  }

  /** An attribute; empty where it is absent or blank. */
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The words that stand in it itself, blanks folded. */
  public String text() {
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  /** All that is right in it. */
  public List<Element> children() {
    return List.copyOf(children);
  }

  /** What is right in it under this name. */
  public List<Element> all(String wanted) {
    return children.stream().filter(c -> c.name.equals(wanted)).toList();
  }

  /** The first one right in it under this name. */
  public Optional<Element> first(String wanted) {
    return children.stream().filter(c -> c.name.equals(wanted)).findFirst();
  }

  /** The words of the first one right in it under this name; empty where there are none. */
  public Optional<String> words(String wanted) {
    return first(wanted).map(Element::text).filter(t -> !t.isEmpty());
  }

  /** The words of a way through it, all of them: {@code texts("NATIONALITY", "VALUE")}. */
  public List<String> texts(String outer, String inner) {
    return all(outer).stream()
        .flatMap(o -> o.all(inner).stream())
        .map(Element::text)
        .filter(t -> !t.isEmpty())
        .toList();
  }
}
