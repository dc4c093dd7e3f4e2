package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sayso.engine.Sayso;
import org.sayso.model.article.Article;

/**
 * Measures speed: {@code ./bench/speed}. Sayso's way from an article to its linked findings, whole
 * and fast, stands beside CoreNLP's whole default pipeline: the same texts, article by article in
 * turns, one thread, one Java; then start-up and memory of each by itself. Prints one table.
 */
public final class Speed {
  private static final int WARM_UP = 3;

  private final Path root;
  private final Shared shared;
  private final List<List<String>> rows = new ArrayList<>();

  private Speed(Path root) {
    this.root = root;
    this.shared = Shared.of(root, root.resolve("bench/target/out"));
    rows.add(List.of("what", "Sayso", "Sayso --fast", "CoreNLP 4.5.10, default pipeline"));
  }

  /** No arguments. The property {@code sayso.root} names the repository. */
  public static void main(String[] none) throws IOException, InterruptedException {
    Speed speed = new Speed(Path.of(System.getProperty("sayso.root", ".")).toAbsolutePath());
    List<Path> files = Texts.files(speed.root, speed.shared);
    speed.inTurns(files);
    speed.alone(files);
    System.out.println(Tables.markdown(speed.rows));
  }

  private void inTurns(List<Path> files) {
    Sayso sayso = Sayso.standard();
    List<Article> articles = Texts.read(sayso, files);
    Article first = articles.get(0);
    talk("reading %d articles in turns (minutes) …", articles.size());
    Clock whole = timed(() -> sayso.extract(first));
    Clock fast = timed(() -> Sayso.standard().extract(first, Turns.FAST));
    Peer[] peer = new Peer[1];
    Clock peers =
        timed(
            () -> {
              peer[0] = Peer.load();
              peer[0].annotate(first.text());
            });
    rows.add(row("load and first article, s", whole, fast, peers));
    Turns turns = new Turns(sayso, peer[0]);
    articles.stream().limit(WARM_UP).forEach(turns::warmUp);
    articles.forEach(turns::take);
    rows.addAll(turns.rows());
  }

  private static Clock timed(Runnable work) {
    Clock clock = new Clock();
    clock.time(work);
    return clock;
  }

  private void alone(List<Path> files) throws IOException, InterruptedException {
    talk("starting each by itself …");
    List<String> sayso = List.of(root.resolve("sayso").toString());
    rows.add(List.of("--version", watched(with(sayso, "--version")), "-", "-"));
    rows.add(alone("one article, time and peak memory", files.subList(0, 1)));
    rows.add(alone("all of them, time and peak memory (Sayso on all processors)", files));
  }

  private List<String> alone(String what, List<Path> files)
      throws IOException, InterruptedException {
    List<String> sayso = List.of(root.resolve("sayso").toString(), "extract");
    String[] names = files.stream().map(Path::toString).toArray(String[]::new);
    return List.of(
        what,
        watched(with(sayso, names)),
        watched(with(with(sayso, "--fast"), names)),
        watched(with(peer(), names)));
  }

  private String watched(List<String> command) throws IOException, InterruptedException {
    return Watched.run(root, command).shown();
  }

  private static List<String> peer() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(
        java.toString(),
        "-Xmx6g",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        Peer.class.getName());
  }

  private static List<String> with(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return all;
  }

  private static List<String> row(String what, Clock... clocks) {
    Stream<String> figures = Stream.of(clocks).map(c -> one(c.wallSeconds()));
    return Stream.concat(Stream.of(what), figures).toList();
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void talk(String words, Object... values) {
    System.err.printf(words + "%n", values);
  }
}
