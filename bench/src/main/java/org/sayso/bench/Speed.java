package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.engine.Sayso;
import org.sayso.model.article.Article;

/**
 * Measures speed: {@code ./bench/speed}. Sayso's way from an article to its linked findings stands
 * beside CoreNLP's whole default pipeline: the same texts, article by article in turns, one thread,
 * one Java; then start-up and memory of each by itself. Prints one table.
 */
public final class Speed {
  private static final int WARM_UP = 3;

  private final Path root;
  private final Shared shared;
  private final List<List<String>> rows = new ArrayList<>();

  private Speed(Path root) {
    this.root = root;
    this.shared = Shared.of(root, root.resolve("bench/target/out"));
    rows.add(List.of("what", "Sayso", "CoreNLP 4.5.10, default pipeline"));
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
    talk("reading %d articles in turns (minutes) …", articles.size());
    Clock loadOurs = new Clock();
    loadOurs.time(() -> sayso.extract(articles.get(0)));
    Peer[] peer = new Peer[1];
    Clock loadPeer = new Clock();
    loadPeer.time(
        () -> {
          peer[0] = Peer.load();
          peer[0].annotate(articles.get(0).text());
        });
    row("load and first article, s", loadOurs.wallSeconds(), loadPeer.wallSeconds());
    Turns turns = new Turns(sayso, peer[0]);
    articles.stream().limit(WARM_UP).forEach(turns::warmUp);
    articles.forEach(turns::take);
    rows.addAll(turns.rows());
  }

  private void alone(List<Path> files) throws IOException, InterruptedException {
    talk("starting each by itself …");
    List<String> sayso = List.of(root.resolve("sayso").toString());
    rows.add(List.of("--version", Watched.run(root, with(sayso, "--version")).shown(), "-"));
    String one = files.get(0).toString();
    List<String> extract = with(sayso, "extract");
    rows.add(
        List.of(
            "one article, time and peak memory",
            Watched.run(root, with(extract, one)).shown(),
            Watched.run(root, with(peer(), one)).shown()));
    String[] all = files.stream().map(Path::toString).toArray(String[]::new);
    rows.add(
        List.of(
            "all of them, time and peak memory (Sayso on all processors)",
            Watched.run(root, with(extract, all)).shown(),
            Watched.run(root, with(peer(), all)).shown()));
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

  private void row(String what, double ours, double peers) {
    rows.add(List.of(what, one(ours), one(peers)));
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void talk(String words, Object... values) {
    System.err.printf(words + "%n", values);
  }
}
