package org.sayso.understand.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;

/**
 * A quotation set apart, with a name behind a dash: "“…” — Hedda Kvist, mayor". The name may stand
 * in the next block.
 */
final class Signatures {
  private static final String SPACE = "[\\s\\h]*";
  private static final Pattern NAME =
      Pattern.compile(
          SPACE
              + "(?<mark>[—–―-]{1,2})"
              + SPACE
              + "(?<name>[^\\s\\h—–-][^—–:]{0,79}?[^\\s\\h.—–:])[.]?"
              + SPACE);
  private static final int SHORTEST = 3;

  private final ParsedArticle article;
  private final Quotations quotations;
  private final Labels labels;

  Signatures(ParsedArticle article, Quotations quotations, Labels labels) {
    this.article = article;
    this.quotations = quotations;
    this.labels = labels;
  }

  /** The signed quotations. */
  List<Speech> all() {
    return quotations.all().stream().flatMap(q -> signed(q).stream()).toList();
  }

  private Optional<Speech> signed(Quotation quotation) {
    Span block = block(quotation.block());
    boolean apart =
        quotation.outer().start() == block.start()
            && quotation.inner().in(article.text()).split("\\s+").length >= SHORTEST;
    if (!apart) {
      return Optional.empty();
    }
    boolean alone = quotation.outer().end() == block.end();
    Optional<Span> name =
        alone
            ? Optional.of(quotation.block() + 1)
                .filter(next -> next < article.article().blocks().size())
                .map(this::block)
            : Optional.of(new Span(quotation.outer().end(), block.end()));
    return name.flatMap(at -> named(at, quotation.outer()));
  }

  private Optional<Speech> named(Span where, Span words) {
    Matcher found = NAME.matcher(article.text()).region(where.start(), where.end());
    return found.matches()
        ? labels.signed(
            new Span(found.start("name"), found.end("name")),
            new Span(found.start("mark"), found.end("mark")),
            words)
        : Optional.empty();
  }

  private Span block(int index) {
    return article.article().blocks().get(index).span();
  }
}
