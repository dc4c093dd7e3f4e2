package org.sayso.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.sayso.link.ArticleLinker;
import org.sayso.link.CaseLinker;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;

/**
 * How the time to link a case grows with its articles: invented articles of a dozen names each,
 * some of them in most articles, most in few, with surnames alone and short names of bodies. The
 * same names at each run.
 */
public final class Linking {
  private static final int[] SIZES = {1000, 1000, 10_000};
  private static final int NAMES = 12;
  private static final String[] STARTS = {
    "Bra", "Del", "Ko", "Lin", "Mar", "Nor", "Pe", "Sto", "Ta", "Vel"
  };
  private static final String[] ENDS = {
    "dow", "fin", "holt", "kar", "land", "mer", "nik", "rup", "sen", "tov"
  };
  private static final String[] HEADS = {"Group", "Bank", "Herons", "Ministry", "Foods", "Council"};

  private final ArticleLinker linker = new ArticleLinker();
  private final Random random = new Random(6);

  private Linking() {}

  /** Prints milliseconds an article for each size. */
  public static void main(String[] none) {
    Linking bench = new Linking();
    for (int size : SIZES) {
      List<LinkedArticle> articles = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        articles.add(bench.article(size));
      }
      CaseLinker cases = new CaseLinker();
      long start = System.nanoTime();
      List<CaseEntity> entities = cases.link(articles);
      double ms = (System.nanoTime() - start) / 1e6;
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d entities: %.0f ms, %.3f ms an article%n",
          size,
          entities.size(),
          ms,
          ms / size);
    }
  }

  private LinkedArticle article(int size) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      int who = rank(size);
      boolean body = i % 3 == 0;
      String name = body ? body(who) : person(who);
      boolean shorter = random.nextInt(3) == 0;
      String words = shorter ? name.substring(name.indexOf(' ') + 1) : name;
      Span span = new Span(text.length(), text.length() + words.length());
      Schema schema = body ? Schema.ORGANIZATION : Schema.PERSON;
      mentions.add(new Mention(span, MentionForm.NAME, schema, Optional.empty()));
      text.append(words).append(" spoke.\n");
    }
    ArticleId id = ArticleId.of(text.toString() + random.nextLong());
    Article article =
        new Article(id, "invented.txt", Metadata.NONE, text.toString(), List.of(), List.of());
    return linker.link(new AnnotatedArticle(article, mentions, List.of(), List.of(), List.of()));
  }

  /** Few are in most articles, most in few. */
  private int rank(int size) {
    return (int) (size * 3 * Math.pow(random.nextDouble(), 4));
  }

  private static String word(int number) {
    String more = number < 100 ? "" : word(number / 100).toLowerCase(Locale.ROOT);
    return STARTS[number % 10] + ENDS[number / 10 % 10] + more;
  }

  private static String person(int who) {
    return word(who * 7 % 997) + " " + word(who * 31 % 4999);
  }

  private static String body(int who) {
    return word(who * 13 % 4001) + " " + word(who * 3 % 499) + " " + HEADS[who % HEADS.length];
  }
}
