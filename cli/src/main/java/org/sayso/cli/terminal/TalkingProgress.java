package org.sayso.cli.terminal;

import java.util.OptionalInt;
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
    public void expect(OptionalInt inputs) {
      bar.maxHint(inputs.orElse(-1));
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

  /** A line at each tenth of a long run; at each hundred of one whose length nobody knows. */
  private static final class Lines extends TalkingProgress {
    private static final int WORTH_TELLING = 20;
    private static final int HUNDREDS = 100;

    private final Talk talk;
    private OptionalInt expected = OptionalInt.empty();
    private int done;

    Lines(Talk talk) {
      this.talk = talk;
    }

    @Override
    public void expect(OptionalInt inputs) {
      expected = inputs;
    }

    @Override
    public void done(String path) {
      done++;
      if (expected.isEmpty()) {
        tellHundreds();
      } else if (expected.getAsInt() >= WORTH_TELLING) {
        tellTenths(expected.getAsInt());
      }
    }

    private void tellTenths(int all) {
      if (done * 10L / all > (done - 1) * 10L / all) {
        talk.say("%d of %d read".formatted(done, all));
      }
    }

    private void tellHundreds() {
      if (done % HUNDREDS == 0) {
        talk.say(done + " read");
      }
    }

    @Override
    public void close() {}
  }
}
