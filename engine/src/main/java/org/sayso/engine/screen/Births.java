package org.sayso.engine.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.Finding;
import org.sayso.model.article.Article;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Edtf;

/**
 * When somebody was born, as far as an article says so right after the name: "Ana Perl, 54," or
 * "Ana Perl (born in 1971)".
 */
final class Births {
  private static final int REACH = 40;
  private static final Pattern AGE =
      Pattern.compile("(?:, | \\()(?:aged |age )?([1-9]\\d)(?=[,.;)]).*", Pattern.DOTALL);
  private static final Pattern BORN =
      Pattern.compile(
          "(?:, | \\(| was )born (?:on |in )?(?:\\d{1,2} \\p{L}+ |\\p{L}+ \\d{1,2}, )?((?:18|19|20)\\d\\d)\\b.*",
          Pattern.DOTALL);

  private Births() {}

  /** A year, or the year between the two days that an age allows. */
  static List<Edtf> of(Dossier dossier) {
    if (dossier.entity().schema() != Schema.PERSON) {
      return List.of();
    }
    return Stream.of(
            dossier.relations(),
            dossier.statementsBy(),
            dossier.statementsAbout(),
            dossier.events())
        .flatMap(List::stream)
        .map(Finding.class::cast)
        .map(Finding::linked)
        .distinct()
        .flatMap(linked -> in(linked, dossier))
        .distinct()
        .toList();
  }

  private static Stream<Edtf> in(LinkedArticle linked, Dossier dossier) {
    Article article = linked.article();
    return dossier.entity().members().stream()
        .filter(member -> member.article().equals(article.id()))
        .map(ArticleEntity::number)
        .flatMap(n -> linked.entities().stream().filter(e -> e.number() == n))
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.form() == MentionForm.NAME)
        .flatMap(mention -> after(mention.span().end(), article).stream());
  }

  private static Optional<Edtf> after(int end, Article article) {
    String next = article.text().substring(end, Math.min(article.text().length(), end + REACH));
    Matcher born = BORN.matcher(next);
    if (born.matches()) {
      return Optional.of(new Edtf(born.group(1)));
    }
    Matcher age = AGE.matcher(next);
    return age.matches()
        ? article.metadata().published().flatMap(p -> born(Integer.parseInt(age.group(1)), p))
        : Optional.empty();
  }

  private static Optional<Edtf> born(int age, Edtf published) {
    LocalDate first = published.earliest();
    LocalDate last = published.latest();
    if (first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)) {
      return Optional.empty();
    }
    return Optional.of(
        new Edtf(first.minusYears(age + 1L).plusDays(1) + "/" + last.minusYears(age)));
  }
}
