package org.sayso.bench.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.sayso.bench.roster.Inventor.Invented;
import org.sayso.link.index.NameIndex;
import org.sayso.link.index.NameIndexBuilder;
import org.sayso.link.match.Matcher;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/**
 * Measures how fast somebody is found among a million invented names: {@code ./bench/screen}. One
 * thread. Prints a figure a line: building, size, screening of names with one slip each, and the
 * first name in a Java that was just started, from the file.
 */
public final class Screening {
  private static final int NAMES = 1_000_000;
  private static final int QUESTIONS = 2_000;
  private static final int WARM_UP = 2_000;
  private static final int CANDIDATES = 30;
  private static final int SEED = 4711;

  private final List<Invented> sample = new ArrayList<>();
  private final List<Integer> entries = new ArrayList<>();
  private final Matcher matcher = new Matcher();

  private Screening() {}

  /**
   * No arguments, or {@code new FILE NAME} or {@code started FILE NAME}, which open an index and
   * screen one name, the latter after another name was screened against two others. The property
   * {@code sayso.root} names the repository.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 3) {
      if (arguments[0].equals("started")) {
        warm(arguments[2]);
      }
      first(arguments[0], Path.of(arguments[1]), arguments[2]);
      return;
    }
    Path root = Path.of(System.getProperty("sayso.root", ".")).toAbsolutePath();
    Path file = Files.createDirectories(root.resolve("bench/target/out")).resolve("names.index");
    Screening screening = new Screening();
    NameIndex index = screening.build();
    screening.screen(index);
    index.write(file);
    screening.startAnew(file, "new");
    screening.startAnew(file, "started");
  }

  private NameIndex build() {
    NameIndexBuilder builder = new NameIndexBuilder();
    List<Invented> all = new ArrayList<>();
    Inventor inventor = new Inventor(SEED);
    int names = 0;
    while (names < NAMES) {
      all.add(inventor.next());
      names += all.get(all.size() - 1).names().size();
    }
    long start = System.nanoTime();
    for (int i = 0; i < all.size(); i++) {
      Invented one = all.get(i);
      for (String name : one.names()) {
        builder.add(i, name, one.kind());
      }
    }
    NameIndex index = builder.build();
    say("names; entries", "%d; %d", names, all.size());
    say("built, s", "%.1f", (System.nanoTime() - start) / 1e9);
    say("size of the index, MB (memory and file)", "%.1f", index.bytes() / 1e6);
    say("and for each thread that screens, MB", "%.1f", 4 * names / 1e6);
    Chance chance = new Chance(SEED + 1);
    for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
      entries.add(chance.below(all.size()));
      sample.add(all.get(entries.get(i)));
    }
    return index;
  }

  private void screen(NameIndex index) {
    Asked asked = new Asked(index, matcher, CANDIDATES);
    Typist typist = new Typist(SEED + 2);
    Times whole = new Times(QUESTIONS);
    Times proposing = new Times(QUESTIONS);
    int[] among = new int[3];
    for (int i = 0; i < WARM_UP + QUESTIONS; i++) {
      String name = typist.slip(sample.get(i).names().get(0));
      proposing.start();
      index.candidates(Profile.named(name, sample.get(i).kind()), CANDIDATES);
      proposing.end(i - WARM_UP);
      whole.start();
      List<Asked.Answer> answers = asked.screen(name, sample.get(i).kind());
      whole.end(i - WARM_UP);
      if (i >= WARM_UP) {
        String meant = sample.get(i).names().get(0);
        among[0] += asked.among(answers, 10, entries.get(i)) ? 1 : 0;
        among[1] += asked.bears(answers, 10, meant) ? 1 : 0;
        among[2] += asked.bears(answers, 1, meant) ? 1 : 0;
      }
    }
    say("the very entry among the first 10, %", "%.1f", part(among[0]));
    say(
        "one of just that name among the first 10; first, %",
        "%.1f; %.1f", part(among[1]), part(among[2]));
    say("screening a name with a slip, wall ms p50; p95; p99", "%s", whole.wall());
    say("screening a name with a slip, processor ms", "%s", whole.processor());
    say("  proposing alone, wall; processor", "%s; %s", proposing.wall(), proposing.processor());
  }

  private void startAnew(Path file, String how) throws IOException, InterruptedException {
    String name = new Typist(SEED + 3).slip(sample.get(0).names().get(0));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Screening.class.getName(),
            how,
            file.toString(),
            name);
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("the second Java failed");
    }
  }

  /** What a process has behind it that has screened before, against other lists. */
  private static void warm(String name) {
    NameIndexBuilder few = new NameIndexBuilder();
    few.add(0, name, ProfileKind.PERSON).add(1, "Marlow Tintagel", ProfileKind.PERSON);
    new Asked(few.build(), new Matcher(), CANDIDATES).screen("Marlo Tintagel", ProfileKind.PERSON);
  }

  private static void first(String how, Path file, String name) {
    Times loading = new Times(1);
    Times asking = new Times(1);
    Times again = new Times(1);
    loading.start();
    Matcher matcher = new Matcher();
    loading.end(0);
    asking.start();
    Asked asked = new Asked(NameIndex.open(file), matcher, CANDIDATES);
    List<Asked.Answer> answers = asked.screen(name, ProfileKind.PERSON);
    asking.end(0);
    again.start();
    asked.screen(name, ProfileKind.PERSON);
    again.end(0);
    say(how + " Java: matcher loaded, ms wall; processor", "%s", loading.one());
    say(how + " Java: index opened, first name screened", "%s", asking.one());
    say(how + " Java: the same name again", "%s", again.one());
    if (answers.isEmpty()) {
      throw new IllegalStateException("nobody found: " + name);
    }
  }

  private static double part(int of) {
    return 100.0 * of / QUESTIONS;
  }

  private static void say(String what, String pattern, Object... values) {
    System.out.printf(Locale.ROOT, "%-55s " + pattern + "%n", prepend(what, values));
  }

  private static Object[] prepend(String what, Object[] values) {
    Object[] all = new Object[values.length + 1];
    all[0] = what;
    System.arraycopy(values, 0, all, 1, values.length);
    return all;
  }
}
