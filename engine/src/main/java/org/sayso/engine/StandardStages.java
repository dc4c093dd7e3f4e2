package org.sayso.engine;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.sayso.link.ArticleLinker;
import org.sayso.link.CaseLinker;
import org.sayso.model.article.Article;
import org.sayso.model.article.Reading;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.read.Arrivals;
import org.sayso.read.ArticleReader;
import org.sayso.read.GivenMetadata;
import org.sayso.read.Inputs;
import org.sayso.read.input.Found;
import org.sayso.read.input.Input;
import org.sayso.understand.Understander;
import org.sayso.weave.Weaver;

/** Builds the stages of this release, each when it is first needed. */
final class StandardStages {
  private StandardStages() {}

  static Stages stages() {
    Once<ArticleReader> reader = new Once<>(ArticleReader::new);
    Once<ArticleLinker> linker = new Once<>(ArticleLinker::new);
    Once<CaseLinker> caseLinker = new Once<>(CaseLinker::new);
    Once<Weaver> weaver = new Once<>(Weaver::new);
    return new Stages(
        batch -> inflow(batch, reader.get()),
        StandardStages::understander,
        annotated -> linker.get().link(annotated),
        all -> caseLinker.get().link(all),
        (all, entities) -> weaver.get().weave(all, entities));
  }

  private static Function<Article, AnnotatedArticle> understander(Depth depth) {
    Understander loaded = depth == Depth.FAST ? Understander.loadFast() : Understander.load();
    return loaded::understand;
  }

  private static Inflow inflow(Batch batch, ArticleReader reader) {
    GivenMetadata given = batch.metadata().map(GivenMetadata::read).orElse(GivenMetadata.NONE);
    Iterator<Pending> problems =
        given.problems().isEmpty()
            ? Collections.emptyIterator()
            : List.<Pending>of(new Problems(batch.metadata().orElseThrow().toString(), given))
                .iterator();
    return new Files(problems, Inputs.named(batch.names()).with(given).open(), reader);
  }

  /** The articles of a batch, after what is wrong with its metadata file. */
  private record Files(Iterator<Pending> problems, Arrivals arrivals, ArticleReader reader)
      implements Inflow {
    @Override
    public OptionalInt expected() {
      return arrivals.expected();
    }

    @Override
    public boolean hasNext() {
      return problems.hasNext() || arrivals.hasNext();
    }

    @Override
    public Pending next() {
      return problems.hasNext() ? problems.next() : new FoundFile(arrivals.next(), reader);
    }

    @Override
    public void close() {
      arrivals.close();
    }
  }

  /** A file of the batch, loaded but not read. */
  private record FoundFile(Found found, ArticleReader reader) implements Pending {
    @Override
    public String path() {
      return found.path();
    }

    @Override
    public List<Reading> read() {
      return reader.read(found);
    }

    @Override
    public long bytes() {
      return found instanceof Input input ? input.bytes().length : 0;
    }
  }

  /** What is wrong with the metadata file; told before the first article. */
  private record Problems(String path, GivenMetadata given) implements Pending {
    @Override
    public List<Reading> read() {
      return List.copyOf(given.problems());
    }
  }
}
