package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.engine.Extraction.Extracted;
import org.sayso.engine.Extraction.NotRead;
import org.sayso.engine.Extraction.ReadOnly;
import org.sayso.model.SaysoException;
import org.sayso.model.article.Article;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;
import org.sayso.model.finding.AnnotatedArticle;

/** Files in, evidence out: the order, the stages, what becomes of a bad article. */
class SaysoTest {
  private static final Batch ANY = Batch.of(List.of());

  @Test
  void an_article_comes_out_with_its_findings() {
    List<Extraction> out = extract(TaleStages.of(TaleStages.saying("a.txt", "no")), ANY);
    assertThat(out).hasSize(1);
    Extracted extracted = (Extracted) out.get(0);
    assertThat(extracted.path()).isEqualTo("a.txt");
    assertThat(extracted.linked().annotated().statements()).hasSize(1);
  }

  @Test
  void what_could_not_be_read_comes_out_in_its_place() {
    Skipped bad = new Skipped("b.bin", "it is no text; save it as text", "byte 3");
    List<Extraction> out =
        extract(
            TaleStages.of(TaleStages.saying("a.txt", "no"), bad, TaleStages.saying("c.txt", "yes")),
            ANY);
    assertThat(out).extracting(Extraction::path).containsExactly("a.txt", "b.bin", "c.txt");
    assertThat(out.get(1)).isEqualTo(new NotRead(bad));
  }

  @Test
  void reading_alone_loads_no_language_model() {
    AtomicInteger loaded = new AtomicInteger();
    Stages stages = understanding(loaded, Tale::understand, TaleStages.saying("a.txt", "no"));
    List<Extraction> out = extract(stages, ANY.upTo(Stage.READ));
    assertThat(out).hasSize(1).first().isInstanceOf(ReadOnly.class);
    assertThat(loaded).hasValue(0);
  }

  @Test
  void the_language_model_is_loaded_once_for_all_threads() {
    AtomicInteger loaded = new AtomicInteger();
    Stages stages = understanding(loaded, Tale::understand, many(40));
    assertThat(extract(stages, ANY.onThreads(8))).hasSize(40);
    assertThat(loaded).hasValue(1);
  }

  @Test
  void articles_come_out_in_the_order_of_the_input_on_any_number_of_threads() {
    Article[] articles = many(60);
    Function<Article, AnnotatedArticle> slowAtFirst =
        article -> {
          if (article.path().endsWith("0.txt")) {
            pause();
          }
          return Tale.understand(article);
        };
    Stages stages = understanding(new AtomicInteger(), slowAtFirst, articles);
    List<String> expected = IntStream.range(0, 60).mapToObj(i -> i + ".txt").toList();
    for (int threads : new int[] {1, 2, 7}) {
      assertThat(extract(stages, ANY.onThreads(threads)))
          .extracting(Extraction::path)
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void a_fault_on_one_article_skips_it_with_the_stage_and_goes_on() {
    Function<Article, AnnotatedArticle> faulty =
        article -> {
          if (article.path().equals("1.txt")) {
            throw new IllegalStateException("no head");
          }
          return Tale.understand(article);
        };
    List<Extraction> out =
        extract(understanding(new AtomicInteger(), faulty, many(3)), ANY.onThreads(2));
    assertThat(out.get(0)).isInstanceOf(Extracted.class);
    assertThat(((NotRead) out.get(1)).skipped().message())
        .isEqualTo(
            "1.txt: the stage “understand” failed (IllegalStateException: no head); this is a"
                + " fault of Sayso, please report it with the file");
    assertThat(out.get(2)).isInstanceOf(Extracted.class);
  }

  @Test
  void endless_recursion_on_one_article_skips_it() {
    Function<Article, AnnotatedArticle> deep = SaysoTest::deeper;
    List<Extraction> out = extract(understanding(new AtomicInteger(), deep, many(1)), ANY);
    assertThat(((NotRead) out.get(0)).skipped().reason()).contains("StackOverflowError");
  }

  @Test
  void a_broken_world_stops_the_run() {
    Function<Article, AnnotatedArticle> broken =
        article -> {
          throw new SaysoException("no model", "Build again.", null);
        };
    Stages stages = understanding(new AtomicInteger(), broken, many(3));
    assertThatThrownBy(() -> extract(stages, ANY))
        .isInstanceOf(SaysoException.class)
        .hasMessage("no model");
  }

  @Test
  void an_exception_of_the_consumer_is_passed_on() {
    Sayso sayso = new Sayso(TaleStages.of(many(30)));
    assertThatThrownBy(
            () ->
                sayso.extract(
                    ANY,
                    Progress.NONE,
                    e -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
  }

  @Test
  void progress_hears_of_every_input() {
    List<String> heard = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void expect(OptionalInt inputs) {
            heard.add("expect " + inputs.getAsInt());
          }

          @Override
          public void done(String path) {
            heard.add(path);
          }
        };
    new Sayso(TaleStages.of(many(2))).extract(ANY, progress, e -> {});
    assertThat(heard).containsExactly("expect 2", "expect 2", "0.txt", "expect 2", "1.txt");
  }

  private static List<Extraction> extract(Stages stages, Batch batch) {
    List<Extraction> out = new ArrayList<>();
    new Sayso(stages).extract(batch, Progress.NONE, out::add);
    return out;
  }

  private static Stages understanding(
      AtomicInteger loaded, Function<Article, AnnotatedArticle> understand, Reading... readings) {
    Stages tale = TaleStages.of(readings);
    return new Stages(
        tale.read(),
        depth -> {
          loaded.incrementAndGet();
          return understand;
        },
        tale.link(),
        tale.linkCase(),
        tale.weave());
  }

  private static Article[] many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> TaleStages.saying(i + ".txt", "number " + i))
        .toArray(Article[]::new);
  }

  private static AnnotatedArticle deeper(Article article) {
    return deeper(article);
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
