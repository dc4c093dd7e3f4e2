package org.sayso.bench;

import java.util.List;
import java.util.Locale;
import org.sayso.engine.Sayso;
import org.sayso.model.article.Article;

/** Sayso and its peer on the same articles, one after the other, so that both see one machine. */
final class Turns {
  private final Sayso sayso;
  private final Peer peer;
  private final Clock ours = new Clock();
  private final Clock peers = new Clock();
  private long tokens;
  private int articles;

  Turns(Sayso sayso, Peer peer) {
    this.sayso = sayso;
    this.peer = peer;
  }

  void warmUp(Article article) {
    sayso.extract(article);
    peer.annotate(article.text());
  }

  void take(Article article) {
    ours.time(() -> sayso.extract(article));
    peers.time(() -> tokens += peer.annotate(article.text()));
    articles++;
  }

  List<List<String>> rows() {
    double ratio = peers.processorSeconds() / ours.processorSeconds();
    return List.of(
        row("articles / tokens", articles + " / " + tokens, "the same"),
        row(
            "tokens a second, one thread (processor time)",
            whole(tokens / ours.processorSeconds()),
            whole(tokens / peers.processorSeconds())),
        row(
            "tokens a second, one thread (wall)",
            whole(tokens / ours.wallSeconds()),
            whole(tokens / peers.wallSeconds())),
        row(
            "µs a token (processor time)",
            whole(1e6 * ours.processorSeconds() / tokens),
            whole(1e6 * peers.processorSeconds() / tokens)),
        row("times as fast", String.format(Locale.ROOT, "%.1f", ratio), "1"));
  }

  private static List<String> row(String what, String ours, String peers) {
    return List.of(what, ours, peers);
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
