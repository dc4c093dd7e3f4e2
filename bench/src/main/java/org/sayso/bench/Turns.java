package org.sayso.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.sayso.engine.Depth;
import org.sayso.engine.Manner;
import org.sayso.engine.Sayso;
import org.sayso.model.article.Article;

/**
 * Sayso, whole and fast, and its peer on the same articles, one after the other, so that all see
 * one machine.
 */
final class Turns {
  static final Manner FAST = Manner.WHOLE.in(Depth.FAST);

  private final Sayso sayso;
  private final Peer peer;
  private final Clock ours = new Clock();
  private final Clock fast = new Clock();
  private final Clock peers = new Clock();
  private long tokens;
  private int articles;

  Turns(Sayso sayso, Peer peer) {
    this.sayso = sayso;
    this.peer = peer;
  }

  void warmUp(Article article) {
    sayso.extract(article);
    sayso.extract(article, FAST);
    peer.annotate(article.text());
  }

  void take(Article article) {
    ours.time(() -> sayso.extract(article));
    fast.time(() -> sayso.extract(article, FAST));
    peers.time(() -> tokens += peer.annotate(article.text()));
    articles++;
  }

  List<List<String>> rows() {
    return List.of(
        List.of("articles / tokens", articles + " / " + tokens, "the same", "the same"),
        row("tokens a second, one thread (processor time)", c -> tokens / c.processorSeconds()),
        row("tokens a second, one thread (wall)", c -> tokens / c.wallSeconds()),
        row("µs a token (processor time)", c -> 1e6 * c.processorSeconds() / tokens),
        row("times as fast (processor time)", c -> peers.processorSeconds() / c.processorSeconds()),
        row("times as fast (wall)", c -> peers.wallSeconds() / c.wallSeconds()));
  }

  private List<String> row(String what, ToDoubleFunction<Clock> figure) {
    Stream<String> figures =
        Stream.of(ours, fast, peers).mapToDouble(figure).mapToObj(Turns::shown);
    return Stream.concat(Stream.of(what), figures).toList();
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }
}
