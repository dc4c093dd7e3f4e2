package org.sayso.cli.terminal;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.sayso.engine.Progress;

/** Tells how a run gets on: a bar that is drawn anew where somebody watches, else plain lines. */
public abstract class TalkingProgress implements Progress, AutoCloseable {
  private TalkingProgress() {}

  /** The fit one for the terminal. */
  public static TalkingProgress on(Terminal terminal) {
    return terminal.live() ? new Bar(terminal) : new Lines(new Talk(terminal));
  }

  /** Ends the bar's line. */
  @Override
  public abstract void close();

  /** A bar on one line. */
  private static final class Bar extends TalkingProgress {
    private static final int MILLISECONDS = 200;

    private final ProgressBar bar;

    Bar(Terminal terminal) {
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(1)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(MILLISECONDS)
              .setConsumer(
                  new ConsoleProgressBarConsumer(terminal.err(), terminal.width().getAsInt()))
              .build();
    }

    @Override
    public void expect(int inputs) {
      bar.maxHint(inputs);
    }

    @Override
    public void done(String path) {
      bar.step();
    }

    @Override
    public void now(String step) {
      bar.setExtraMessage(step);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line at each tenth of a long run. */
  private static final class Lines extends TalkingProgress {
    private static final int WORTH_TELLING = 20;

    private final Talk talk;
    private int expected;
    private int done;

    Lines(Talk talk) {
      this.talk = talk;
    }

    @Override
    public void expect(int inputs) {
      expected = inputs;
    }

    @Override
    public void done(String path) {
      done++;
      boolean tenth = done * 10 / Math.max(1, expected) > (done - 1) * 10 / Math.max(1, expected);
      if (expected >= WORTH_TELLING && tenth) {
        talk.say("%d of %d read".formatted(done, expected));
      }
    }

    @Override
    public void close() {}
  }
}
