package org.sayso.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Piece;
import org.sayso.read.content.Refusal;
import org.sayso.read.fetch.Fetched;
import org.sayso.read.fetch.NotFetched;
import org.sayso.read.fetch.Validators;
import org.sayso.read.fetch.Web;
import org.sayso.read.fetch.WebAddress;
import org.sayso.read.fetch.WebPage;
import org.sayso.read.input.Declared;
import org.sayso.read.table.Rows.Row;

/** An open table: each row an article. Not thread-safe. */
final class RowContents implements Contents {
  private static final int NAMED = 12;

  /** So many bad rows behind each other are told one by one; those that follow them, as one. */
  private static final int TOLD = 12;

  private static final int LONGEST_RUN = 1_000_000;
  private static final Declared PAGE = Declared.of("text/html; charset=utf-8");
  private static final Declared TEXT = Declared.of("text/plain; charset=utf-8");

  private final Parcel table;
  private final Rows rows;
  private final FieldMap map;
  private final Web web;
  private final Queue<Piece> waiting = new ArrayDeque<>();
  private final List<String> bare = new ArrayList<>();
  private final List<String> lossy = new ArrayList<>();
  private long bareRows;
  private long lossyRows;
  private final Deque<Row> run = new ArrayDeque<>();
  private String runProblem = "";
  private long bad;
  private Optional<IOException> broken = Optional.empty();
  private boolean ended;

  RowContents(Parcel table, Rows rows, FieldMap map, Web web) {
    this.table = table;
    this.rows = rows;
    this.map = map;
    this.web = web;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (waiting.isEmpty() && !ended) {
      if (broken.isPresent()) {
        throw broken.get();
      }
      step();
    }
    return Optional.ofNullable(waiting.poll());
  }

  /** What was seen before the file breaks off is told first. */
  private void step() {
    try {
      Optional<Row> row = rows.next();
      ended = row.isEmpty();
      row.ifPresentOrElse(this::take, this::end);
    } catch (IOException e) {
      endRun();
      broken = Optional.of(e);
    }
  }

  private void take(Row row) {
    if (row.fields().isEmpty()) {
      refuse(row, row.problem());
      return;
    }
    RowArticle article = RowArticle.of(row.fields().get(), map);
    if (!article.words().isBlank()) {
      endRun();
      waiting.add(parcel(row, article));
    } else if (article.address().isEmpty()) {
      refuse(row, nothing(row));
    } else if (web == Web.NONE) {
      bareRows++;
      remember(bare, row);
    } else {
      fetch(article);
    }
  }

  private void refuse(Row row, String problem) {
    bad++;
    if (bad <= TOLD) {
      tell(problem, row.where());
      return;
    }
    if (run.isEmpty()) {
      runProblem = problem;
    } else if (run.size() == 2) {
      run.removeLast();
    }
    run.addLast(row);
    if (bad == LONGEST_RUN) {
      endRun();
    }
  }

  /** A file that is no table, or a broken one, is told in few words, whatever its size. */
  private void endRun() {
    long more = bad - TOLD;
    if (more == 1) {
      tell(runProblem, run.getLast().where());
    } else if (more > 1) {
      tell(
          "these %,d rows cannot be read either; the first of them: %s".formatted(more, runProblem),
          run.getFirst().where() + " to " + run.getLast().where());
    }
    run.clear();
    bad = 0;
  }

  private Piece parcel(Row row, RowArticle article) {
    if (!Characters.isWhole(article.words())) {
      lossyRows++;
      remember(lossy, row);
    }
    return table
        .part(row.mark(), "row", new ByteArrayInputStream(Characters.bytes(article.words())))
        .declaring(article.isPage() ? PAGE : TEXT)
        .saying(article.metadata());
  }

  private void fetch(RowArticle article) {
    String address = article.address().orElseThrow();
    Fetched fetched = fetched(address);
    if (fetched instanceof WebPage page) {
      waiting.add(
          table
              .elsewhere(page.address().toString(), new ByteArrayInputStream(page.bytes()))
              .declaring(Declared.of(page.type()))
              .saying(article.metadata()));
    } else {
      NotFetched none =
          fetched instanceof NotFetched n ? n : new NotFetched("the server has nothing newer", "");
      waiting.add(new Piece.Damaged(address, none.reason(), none.where()));
    }
  }

  private Fetched fetched(String address) {
    try {
      return web.fetch(WebAddress.of(address), Validators.NONE);
    } catch (Refusal refusal) {
      return new NotFetched(refusal.getMessage(), "");
    }
  }

  private static String nothing(Row row) {
    String names =
        StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(row.fields().orElseThrow().fieldNames(), 0),
                false)
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    return "the row has neither a text nor an address (its fields: %s); say which field is the text: --fields text=NAME"
        .formatted(names);
  }

  private static void remember(List<String> marks, Row row) {
    if (marks.size() < NAMED) {
      marks.add(row.mark());
    }
  }

  private void end() {
    endRun();
    if (bareRows > 0) {
      tell(
          "%,d rows have only an address; --fetch reads the pages behind them".formatted(bareRows),
          named(bare, bareRows));
    }
    if (lossyRows > 0) {
      String words =
          "the text of %,d rows was read, but with \uFFFD for what could not be decoded; save the file as UTF-8"
              .formatted(lossyRows);
      waiting.add(new Piece.Remark(table.path(), words, named(lossy, lossyRows)));
    }
  }

  private static String named(List<String> marks, long all) {
    return "rows " + String.join(", ", marks) + (all > marks.size() ? " …" : "");
  }

  private void tell(String reason, String where) {
    waiting.add(new Piece.Damaged(table.path(), reason, where));
  }

  @Override
  public String where() {
    return rows.where();
  }

  @Override
  public void close() throws IOException {
    table.bytes().close();
  }
}
