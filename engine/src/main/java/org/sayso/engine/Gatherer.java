package org.sayso.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.sayso.model.article.Reading;
import org.sayso.read.Arrivals;
import org.sayso.read.ArticleReader;
import org.sayso.read.Bulletin;
import org.sayso.read.GivenMetadata;
import org.sayso.read.Inputs;
import org.sayso.read.Intake;
import org.sayso.read.fetch.KeptWeb;
import org.sayso.read.fetch.Web;
import org.sayso.read.input.Found;
import org.sayso.read.input.Input;
import org.sayso.read.watch.SeenItems;

/** Gathers the inputs of a batch: files and what they hold, addresses, the news in feeds. */
final class Gatherer {
  private Gatherer() {}

  static Inflow inflow(Batch batch, ArticleReader reader, Web network) {
    Gathering gathering = batch.gathering();
    Web web = gathering.memory().<Web>map(m -> new KeptWeb(network, m)).orElse(network);
    return gathering.reach() == Gathering.Reach.NEWS
        ? news(batch, reader, new Intake(gathering.map(), web, web))
        : files(batch, reader, intake(gathering, web));
  }

  private static Intake intake(Gathering gathering, Web web) {
    boolean linked = gathering.reach() == Gathering.Reach.LINKED;
    return new Intake(gathering.map(), web, linked ? web : Web.NONE);
  }

  private static Inflow files(Batch batch, ArticleReader reader, Intake intake) {
    GivenMetadata given = batch.metadata().map(GivenMetadata::read).orElse(GivenMetadata.NONE);
    Iterator<Pending> problems =
        given.problems().isEmpty()
            ? Collections.emptyIterator()
            : List.<Pending>of(new Problems(batch.metadata().orElseThrow().toString(), given))
                .iterator();
    return new Files(problems, Inputs.named(batch.names(), intake).with(given).open(), reader);
  }

  private static Inflow news(Batch batch, ArticleReader reader, Intake intake) {
    Path memory =
        batch
            .gathering()
            .memory()
            .orElseThrow(() -> new IllegalArgumentException("news need a memory: " + batch));
    SeenItems seen = new SeenItems(memory.resolve("seen.tsv"));
    List<Bulletin> bulletins = new ArrayList<>();
    batch.names().forEach(list -> bulletins.add(Bulletin.of(list, intake, seen)));
    return new News(bulletins, reader);
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

  /** What is new in several lists of feeds, one after another. */
  private record News(List<Bulletin> bulletins, ArticleReader reader) implements Inflow {
    @Override
    public OptionalInt expected() {
      return OptionalInt.empty();
    }

    @Override
    public boolean hasNext() {
      return bulletins.stream().anyMatch(Bulletin::hasNext);
    }

    @Override
    public Pending next() {
      Bulletin first =
          bulletins.stream()
              .filter(Bulletin::hasNext)
              .findFirst()
              .orElseThrow(NoSuchElementException::new);
      return new FoundFile(first.next(), reader);
    }

    @Override
    public void kept() {
      bulletins.forEach(Bulletin::kept);
    }

    @Override
    public void close() {
      bulletins.forEach(Bulletin::close);
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
