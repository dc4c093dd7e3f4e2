package org.sayso.link.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sayso.model.correction.CorrectionRecord;
import org.sayso.model.correction.Portion;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;

/** What holds whatever is corrected. */
class F01PropertiesTest {
  private static final List<String> NAMES =
      List.of("Ada Okoro", "Bo Lind", "Cy Marsh", "Dee Vance", "Eve Tarn", "Finn Holt");

  /** A case of a few articles, in each of which some of six people are named, once or twice. */
  private static Casebook book(Random random) {
    Casebook book = new Casebook();
    for (int a = 0; a < 6; a++) {
      StringBuilder text = new StringBuilder("a" + a);
      for (int n = 0; n < NAMES.size(); n++) {
        if (random.nextInt(3) > 0) {
          text.append(" [%d:%s] and [%d>:they]".formatted(n + 1, NAMES.get(n), n + 1));
          text.append(
              random.nextBoolean()
                  ? " with [%d:%s]".formatted(n + 1, NAMES.get(n).split(" ")[1])
                  : "");
        }
      }
      book.articles.add(Casebook.article(text.toString()));
    }
    return book;
  }

  /**
   * Something that may be done with one of these entities, and with another one where it takes two.
   */
  private static Function<Drafting, Drafted> wish(
      Casebook book, List<CaseEntity> of, Random random) {
    CaseEntity one = of.get(random.nextInt(of.size()));
    CaseEntity other = of.get(random.nextInt(of.size()));
    String name = "Somebody " + random.nextInt(1000);
    return switch (random.nextInt(6)) {
      case 0 -> d -> d.merge(List.of(one.id(), other.id()));
      case 1 -> {
        Portion article = portion(one, random);
        yield d -> d.split(one.id(), List.of(article));
      }
      case 2 -> {
        Portion mention = mention(book, one, random);
        yield d -> d.split(one.id(), List.of(mention));
      }
      case 3 -> d -> d.rename(one.id(), name);
      case 4 -> d -> d.hide(one.id());
      default -> d -> d.retype(one.id(), Schema.COMPANY);
    };
  }

  private static Portion portion(CaseEntity entity, Random random) {
    return Portion.all(entity.members().get(random.nextInt(entity.members().size())).article());
  }

  private static Portion mention(Casebook book, CaseEntity entity, Random random) {
    var member = entity.members().get(random.nextInt(entity.members().size()));
    LinkedArticle article =
        book.now().articles().stream()
            .filter(a -> a.article().id().equals(member.article()))
            .findFirst()
            .orElseThrow();
    List<Span> spans =
        article.entities().stream()
            .filter(e -> e.number() == member.number())
            .flatMap(e -> e.mentions().stream())
            .map(Mention::span)
            .toList();
    Span span = spans.get(random.nextInt(spans.size()));
    return new Portion(member.article(), Optional.empty(), Optional.of(span));
  }

  private static boolean make(Casebook book, Function<Drafting, Drafted> wish) {
    boolean can = wish.apply(new Drafting(book.now())) instanceof Drafted.Ready;
    if (can) {
      book.correct(wish);
    }
    return can;
  }

  private static void makeSome(Casebook book, Random random) {
    for (int i = 0; i < 7; i++) {
      List<CaseEntity> shown = book.now().entities();
      if (!shown.isEmpty()) {
        long seed = random.nextLong();
        make(book, d -> wish(book, shown, new Random(seed)).apply(d));
      }
    }
  }

  @Property(tries = 60)
  void all_undone_in_any_order_is_as_never_made(@ForAll long seed) {
    Random random = new Random(seed);
    Casebook book = book(random);
    makeSome(book, random);
    List<Integer> order =
        new ArrayList<>(book.records.stream().map(CorrectionRecord::number).toList());
    Collections.shuffle(order, random);
    order.forEach(book::undo);
    assertThat(book.now().entities()).isEqualTo(book.linked());
    assertThat(book.now().articles()).containsExactlyInAnyOrderElementsOf(book.articles);
  }

  @Property(tries = 60)
  void one_undone_is_as_if_the_others_alone_had_been_kept(@ForAll long seed) {
    Random random = new Random(seed);
    Casebook book = book(random);
    makeSome(book, random);
    if (!book.records.isEmpty()) {
      int out = random.nextInt(book.records.size());
      List<CorrectionRecord> others = new ArrayList<>(book.records);
      others.remove(out);
      book.undo(out + 1);
      Corrected without = new Corrector().apply(book.articles, book.linked(), others);
      assertThat(book.now().entities()).isEqualTo(without.entities());
      assertThat(book.now().articles()).isEqualTo(without.articles());
    }
  }

  @Property(tries = 60)
  void nobody_loses_a_mention_and_nobody_has_anothers(@ForAll long seed) {
    Random random = new Random(seed);
    Casebook book = book(random);
    makeSome(book, random);
    List<CaseEntity> entities = book.now().entities();
    assertThat(entities).extracting(CaseEntity::id).doesNotHaveDuplicates();
    assertThat(entities.stream().flatMap(e -> e.members().stream()).toList())
        .doesNotHaveDuplicates();
    assertThat(mentions(book.now().articles())).isEqualTo(mentions(book.articles));
  }

  private static List<String> mentions(List<LinkedArticle> articles) {
    return articles.stream()
        .flatMap(
            a ->
                a.entities().stream()
                    .flatMap(e -> e.mentions().stream())
                    .map(m -> a.article().id() + " " + m))
        .sorted()
        .toList();
  }

  @Property(tries = 60)
  void the_order_of_corrections_of_different_entities_changes_nothing(@ForAll long seed) {
    Random random = new Random(seed);
    Casebook book = book(random);
    List<CaseEntity> linked = book.linked();
    for (int i = 0; i + 1 < linked.size(); i += 2) {
      List<CaseEntity> two = linked.subList(i, i + 2);
      long each = random.nextLong();
      Casebook plain = new Casebook();
      plain.articles.addAll(book.articles);
      make(book, d -> wish(plain, two, new Random(each)).apply(d));
    }
    List<CorrectionRecord> shuffled = new ArrayList<>(book.records);
    Collections.shuffle(shuffled, random);
    List<CorrectionRecord> renumbered = new ArrayList<>();
    for (CorrectionRecord r : shuffled) {
      renumbered.add(
          new CorrectionRecord(renumbered.size() + 1, r.correction(), r.made(), r.undone()));
    }
    Corrected other = new Corrector().apply(book.articles, book.linked(), renumbered);
    assertThat(other.entities()).isEqualTo(book.now().entities());
    assertThat(other.articles()).isEqualTo(book.now().articles());
  }

  @Property(tries = 60)
  void reading_more_and_replaying_is_reading_all_and_correcting(@ForAll long seed) {
    Random random = new Random(seed);
    Casebook late = book(random);
    Casebook early = new Casebook();
    early.articles.addAll(late.articles.subList(0, 4));
    for (int i = 0; i < 5; i++) {
      List<CaseEntity> shown = early.now().entities();
      if (!shown.isEmpty()) {
        Function<Drafting, Drafted> wish = wish(early, shown, random);
        // Splitting off all that is read so far is refused, while later there may be more.
        if (wish.apply(new Drafting(early.now())) instanceof Drafted.Ready
            && wish.apply(new Drafting(late.now())) instanceof Drafted.Ready) {
          early.correct(wish);
          late.correct(wish);
        }
      }
    }
    early.articles.addAll(late.articles.subList(4, late.articles.size()));
    Collections.shuffle(early.articles, random);
    assertThat(early.now().entities()).isEqualTo(late.now().entities());
    assertThat(early.now().articles()).isEqualTo(late.now().articles());
  }
}
