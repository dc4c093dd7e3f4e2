package org.sayso.understand.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.quotation.Quotation;
import org.sayso.understand.quotation.Quotations;

/** A name or role, a colon, a quotation: "Hedda Kvist, mayor of Norburg: “The bridge is safe.”" */
final class Colons {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[.?!”\"]\\s+)(?<name>\\p{L}[^:.?!“”\"]{1,80}|\\p{Lu}\\p{L}*\\.? [^:?!“”\"]{1,60}):\\s*$");
  private static final Pattern STOP =
      Pattern.compile("\\s*(?:$|[\\p{Lu}“\"«„—–-].*)", Pattern.DOTALL);
  private static final int SHORTEST = 3;

  private final ParsedArticle article;
  private final Quotations quotations;
  private final Labels labels;

  Colons(ParsedArticle article, Quotations quotations, Labels labels) {
    this.article = article;
    this.quotations = quotations;
    this.labels = labels;
  }

  /** The quotations behind a label. */
  List<Speech> all() {
    return quotations.all().stream()
        .filter(this::isWhole)
        .flatMap(q -> speech(q).stream())
        .toList();
  }

  private boolean isWhole(Quotation quotation) {
    Span block = block(quotation);
    String after = article.text().substring(quotation.outer().end(), block.end());
    return article.article().blocks().get(quotation.block()).kind() != BlockKind.TITLE
        && quotation.inner().in(article.text()).split("\\s+").length >= SHORTEST
        && STOP.matcher(after).matches();
  }

  private Optional<Speech> speech(Quotation quotation) {
    int from = block(quotation).start();
    String before = article.text().substring(from, quotation.outer().start());
    Matcher label = LABEL.matcher(before);
    if (!label.find()) {
      return Optional.empty();
    }
    Span name = new Span(from + label.start("name"), from + label.end("name"));
    Span colon = new Span(name.end(), name.end() + 1);
    return labels.speech("colon", name, colon, List.of(quotation.outer()));
  }

  private Span block(Quotation quotation) {
    return article.article().blocks().get(quotation.block()).span();
  }
}
