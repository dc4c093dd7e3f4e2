package org.sayso.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.checks.Part.part;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import what: the picture in ARCHITECTURE.md, as a table. */
class AllowedImportsTest {
  private static final String JSON = "com.fasterxml.jackson";
  private static final String LOG = "org.slf4j";
  private static final String NETWORK = "java.net.http";
  private static final String SQL = "java.sql";
  private static final String DATA_SOURCE = "javax.sql";

  private static final List<Part> TABLE =
      List.of(
          part("model"),
          part("read")
              .sees("model")
              .uses(
                  "org.jsoup",
                  "com.hankcs.algorithm",
                  "com.github.pemistahl.lingua",
                  "com.ibm.icu",
                  "com.rometools.rome",
                  "org.jdom2",
                  "org.apache.commons.csv",
                  "javax.xml",
                  "javax.net.ssl",
                  "org.xml.sax",
                  "org.apache.commons.compress",
                  "org.apache.commons.io",
                  "org.apache.james.mime4j",
                  "org.apache.pdfbox",
                  "org.netpreserve.jwarc",
                  JSON,
                  LOG),
          part("understand").sees("model").uses("edu.stanford.nlp", "ai.onnxruntime", LOG),
          part("link").sees("model").uses("com.ibm.icu", LOG),
          part("weave").sees("model").uses(LOG),
          part("store")
              .sees("model")
              .uses(
                  "org.jdbi",
                  "org.flywaydb",
                  "org.sqlite",
                  "org.apache.lucene",
                  SQL,
                  DATA_SOURCE,
                  LOG),
          part("engine")
              .sees("model", "read", "understand", "link", "weave", "store")
              .uses(JSON, LOG),
          part("serve").sees("model", "engine", "store").uses("io.javalin", JSON, LOG),
          part("cli")
              .sees("model", "engine", "serve")
              .uses("picocli", "me.tongfei.progressbar", "ch.qos.logback", LOG),
          part("bench")
              .sees("model", "read", "understand", "link", "weave", "store", "engine")
              .uses("edu.stanford.nlp", "org.jsoup", "ai.djl", JSON, LOG));

  /**
   * A library that one package, or few, hide from the rest of their part, so that another can
   * replace it: articles in tables are mended, lists in tables are refused, so that each reads its
   * own way.
   */
  private static final Map<String, List<String>> HIDDEN =
      Map.ofEntries(
          Map.entry("edu.stanford.nlp", List.of("org.sayso.understand.corenlp")),
          Map.entry("ai.onnxruntime", List.of("org.sayso.understand.labeller")),
          Map.entry("org.apache.lucene", List.of("org.sayso.store")),
          Map.entry("org.jsoup", List.of("org.sayso.read")),
          Map.entry("com.rometools", List.of("org.sayso.read.feed")),
          Map.entry(
              "org.apache.commons.csv", List.of("org.sayso.read.table", "org.sayso.read.form")),
          Map.entry("org.apache.commons.compress", List.of("org.sayso.read.archive")),
          Map.entry("org.apache.james.mime4j", List.of("org.sayso.read.mail")),
          Map.entry("org.apache.pdfbox", List.of("org.sayso.read.pdf")),
          Map.entry("org.netpreserve.jwarc", List.of("org.sayso.read.warc")),
          Map.entry("com.hankcs", List.of("org.sayso.read.lexicon")));

  @Test
  void the_table_lists_every_part() {
    assertThat(TABLE).extracting(Part::name).containsExactlyElementsOf(House.PARTS);
  }

  @Test
  void every_part_imports_only_what_the_table_allows() {
    List<String> breaches =
        imports()
            .filter(i -> !tableRow(i.from()).allows(i.to()))
            .map(i -> i + ": not in the table; the stages meet in model, engine wires them")
            .distinct()
            .sorted()
            .toList();
    assertThat(breaches).isEmpty();
  }

  @Test
  void only_its_own_package_sees_the_language_engine() {
    List<String> breaches =
        imports()
            .filter(i -> !i.from().startsWith("org.sayso.bench"))
            .filter(
                i ->
                    HIDDEN.entrySet().stream()
                        .anyMatch(
                            h ->
                                i.to().startsWith(h.getKey())
                                    && h.getValue().stream().noneMatch(i.from()::startsWith)))
            .map(Import::toString)
            .distinct()
            .sorted()
            .toList();
    assertThat(breaches).isEmpty();
  }

  @Test
  void only_serve_and_one_package_of_read_reach_into_the_network() {
    List<String> breaches =
        imports()
            .filter(i -> !i.from().startsWith("org.sayso.serve"))
            .filter(i -> !i.from().startsWith("org.sayso.read.wire."))
            .filter(i -> i.to().startsWith(NETWORK) || i.to().equals("java.net.Socket"))
            .map(Import::toString)
            .toList();
    assertThat(breaches).isEmpty();
  }

  @Test
  void the_table_says_no_where_it_should() {
    Part link = part("link").sees("model").uses("com.ibm.icu");
    assertThat(link.allows("org.sayso.model.text.Span")).isTrue();
    assertThat(link.allows("org.sayso.link.name.Surname")).isTrue();
    assertThat(link.allows("com.ibm.icu.text.Transliterator")).isTrue();
    assertThat(link.allows("java.util.List")).isTrue();
    assertThat(link.allows("org.sayso.linkage.Other")).isFalse();
    assertThat(link.allows("org.sayso.store.CaseStore")).isFalse();
    assertThat(link.allows("java.sql.Connection")).isFalse();
    assertThat(link.allows("org.slf4j.Logger")).isFalse();
  }

  private static Part tableRow(String type) {
    return TABLE.stream().filter(p -> p.owns(type)).findFirst().orElseThrow();
  }

  /** Every use of a type of another part or library. */
  private static Stream<Import> imports() {
    Map<String, Import> all = new TreeMap<>();
    Code.MAIN.forEach(
        type ->
            type.getDirectDependenciesFromSelf()
                .forEach(
                    use -> {
                      Import one =
                          new Import(
                              use.getOriginClass().getName(),
                              use.getTargetClass().getBaseComponentType().getName());
                      all.put(one.toString(), one);
                    }));
    return all.values().stream();
  }

  private record Import(String from, String to) {
    @Override
    public String toString() {
      return from + " uses " + to;
    }
  }
}
